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

function isKnownFile(value: unknown): boolean {
  const { revision, count } = Object(value) as Partial<Record<keyof KnownFile, unknown>>
  return typeof revision === 'string' && typeof count === 'number'
}
