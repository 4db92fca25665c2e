import type { StudyEvent } from '#lib/core/study/events.ts'
import { fullEvents } from './batch.ts'

/** What a sync remembers, so that the next one need not compare everything. Without it nothing is lost but time. */
export interface SyncRecord {
  readonly version: 1
  /** The storage that it is about. */
  readonly account: string
  /** Files whose events are all in the log. */
  readonly files: Readonly<Record<string, KnownFile>>
  /** Up to here in the log, the server holds every event. */
  readonly cursor: number
  /** Ids of events beyond the cursor that the server holds as well. */
  readonly held: readonly string[]
}

export interface KnownFile {
  readonly revision: string
  /** Events in it. */
  readonly count: number
  /** Their ids; `null` for a full file, which does not change any more. */
  readonly ids: readonly string[] | null
}

/** Where a sync keeps its record. */
export interface SyncMemory {
  load(): Promise<unknown>
  save(record: SyncRecord): Promise<void>
}

export function emptyRecord(account: string): SyncRecord {
  return { version: 1, account, files: {}, cursor: 0, held: [] }
}

/** An empty record for what is none, is about another storage, or was written by another version. */
export function readRecord(stored: unknown, account: string): SyncRecord {
  const { version, account: its, files, cursor, held } = Object(stored) as Partial<Record<keyof SyncRecord, unknown>>
  const sound =
    version === 1 &&
    its === account &&
    typeof cursor === 'number' &&
    Array.isArray(held) &&
    Object.values(Object(files)).every(isKnownFile)
  return sound ? (stored as SyncRecord) : emptyRecord(account)
}

/** Resolves whether it could be saved or not: what is not remembered is compared again. */
export async function remember(memory: SyncMemory, record: SyncRecord): Promise<void> {
  await memory.save(record).catch(() => {})
}

export function knownFile(revision: string, events: readonly StudyEvent[]): KnownFile {
  const ids = events.length < fullEvents ? events.map(({ id }) => id) : null
  return { revision, count: events.length, ids }
}

/** Whether the events that a file is known to have held are all among these, which a later revision of it holds. */
export function isIn({ ids }: KnownFile, events: readonly StudyEvent[]): boolean {
  const there = new Set(events.map(({ id }) => id))
  return ids?.every((id) => there.has(id)) ?? false
}

function isKnownFile(value: unknown): boolean {
  const { revision, count, ids } = Object(value) as Partial<Record<keyof KnownFile, unknown>>
  return typeof revision === 'string' && typeof count === 'number' && (ids === null || Array.isArray(ids))
}
