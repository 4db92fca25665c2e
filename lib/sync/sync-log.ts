import type { StudyLog } from '#lib/store/study-log.ts'
import { sendEvents } from './send-events.ts'
import { type FileProblem, SyncFault } from './sync-problem.ts'
import { emptyRecord, readRecord, type SyncMemory, type SyncRecord } from './sync-record.ts'
import type { SyncTarget } from './sync-target.ts'
import { takeFiles } from './take-files.ts'

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
  const first = (await findLost(before, listed, target)) ? emptyRecord(account) : before
  const parts = { log, target, memory, nowMs }
  // A file that lacks what it held makes it unknown what else the server lacks.
  const taken = (await takeFiles(first, listed, parts)) ?? (await takeFiles(emptyRecord(account), listed, parts))
  if (!taken) throw new SyncFault('bad-answer', 'a file was changed twice')
  const { record, sent } = await sendEvents(taken.record, listed, parts)
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

/** A file whose events count as held by the server, and that is gone. */
async function findLost(
  { files }: SyncRecord,
  listed: ReadonlyMap<string, string>,
  target: SyncTarget,
): Promise<string | undefined> {
  const lost = Object.keys(files).find((name) => !listed.has(name))
  // To send everything anew for a list that was cut off would fill the server.
  if (lost && (await target.get(lost))) throw new SyncFault('bad-answer', `${lost} is not in the list`)
  return lost
}
