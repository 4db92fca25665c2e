import type { StudyEvent } from '#lib/core/study/events.ts'
import type { StudyLog } from '#lib/store/study-log.ts'
import { readBatch } from './batch.ts'
import { parseBatchName } from './batch-name.ts'
import { sendEvents } from './send-events.ts'
import { type FileProblem, SyncFault } from './sync-problem.ts'
import { emptyRecord, type KnownFile, readRecord, type SyncMemory, type SyncRecord } from './sync-record.ts'
import type { SyncTarget } from './sync-target.ts'

export interface SyncReport {
  /** Events that were new to this browser. */
  readonly received: number
  /** Events that were new to the server. */
  readonly sent: number
  /** Events that the server holds in files that could be read; those in two files count twice. */
  readonly stored: number
  readonly unread: readonly UnreadFile[]
}

export interface UnreadFile {
  readonly name: string
  readonly problem: FileProblem
}

export interface SyncParts {
  readonly log: Pick<StudyLog, 'device' | 'append' | 'wholeAfter'>
  readonly target: SyncTarget
  readonly memory: SyncMemory
  /** The name of the storage: what is remembered of another one does not count. */
  readonly account: string
  readonly nowMs: number
}

/**
 * Makes the log and the server hold the same events: takes what is on the server, then adds what only this browser
 * has. Logs merge as a union by id and a file is only ever written by the device that it is named after, so there is
 * no conflict. Whatever fails, nothing is removed on either side, and the next sync goes on from there. Rejects with a
 * `SyncFault`.
 */
export async function syncLog({ log, target, memory, account, nowMs }: SyncParts): Promise<SyncReport> {
  const before = readRecord(await memory.load().catch(() => null), account)
  const listed = await target.list()
  const first = hasLost(before, listed) ? emptyRecord(account) : before
  // A file that holds less than it did makes it unknown what else the server lacks.
  const taken =
    (await takeFiles(first, listed, target, log)) ?? (await takeFiles(emptyRecord(account), listed, target, log))
  if (!taken) throw new SyncFault('bad-answer', 'a file was changed twice')
  const { record, sent } = await sendEvents(taken.record, listed, { log, target, memory, nowMs })
  const stored = Object.values(record.files).reduce((sum, { count }) => sum + count, 0)
  return { received: taken.received, sent, stored, unread: taken.unread }
}

/** Whether the log holds what, as far as is remembered, the server lacks. */
export async function hasPending({ log, memory, account }: Omit<SyncParts, 'target'>): Promise<boolean> {
  const { cursor, held } = readRecord(await memory.load().catch(() => null), account)
  const known = new Set(held)
  const { events } = await log.wholeAfter(cursor)
  return events.some(({ id }) => !known.has(id))
}

/** Whether a file is gone whose events count as held by the server. */
function hasLost({ files }: SyncRecord, listed: ReadonlyMap<string, string>): boolean {
  return Object.keys(files).some((name) => !listed.has(name))
}

interface Taken {
  readonly record: SyncRecord
  readonly received: number
  readonly unread: readonly UnreadFile[]
}

/** Stores the events of every file that is not known as it is now; `null` where one holds less than is known of it. */
async function takeFiles(
  record: SyncRecord,
  listed: ReadonlyMap<string, string>,
  target: SyncTarget,
  log: SyncParts['log'],
): Promise<Taken | null> {
  const files: Record<string, KnownFile> = { ...record.files }
  const held = new Set(record.held)
  const unread: UnreadFile[] = []
  let received = 0
  for (const [name, revision] of listed) {
    const known = record.files[name]
    if (known?.revision === revision) continue
    const read = await readFile(name, target)
    const count = 'events' in read ? read.events.length : 0
    if (count < (known?.count ?? 0)) return null
    if ('events' in read) {
      received += await store(read.events, log)
      files[name] = { revision: read.revision, count }
      for (const { id } of read.events) held.add(id)
    } else {
      unread.push({ name, problem: read.problem })
    }
  }
  return { record: { ...record, files, held: [...held] }, received, unread }
}

type ReadFile =
  | { readonly events: readonly StudyEvent[]; readonly revision: string }
  | { readonly problem: FileProblem }

async function readFile(name: string, target: SyncTarget): Promise<ReadFile> {
  if (!parseBatchName(name)) return { problem: 'foreign' }
  const file = await target.get(name)
  if (!file) return { problem: 'damaged' }
  return { revision: file.revision, ...readBatch(file.text) }
}

async function store(events: readonly StudyEvent[], log: SyncParts['log']): Promise<number> {
  try {
    return await log.append(events)
  } catch (error) {
    throw new SyncFault('browser-storage', String(error))
  }
}
