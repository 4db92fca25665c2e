import type { StudyEvent } from '#lib/core/study/events.ts'
import { canTravel, nextBatch, readBatch, writeBatch } from './batch.ts'
import { batchName, lastNumber, parseBatchName } from './batch-name.ts'
import type { SyncParts } from './sync-log.ts'
import { SyncFault } from './sync-problem.ts'
import { knownFile, remember, type SyncRecord } from './sync-record.ts'
import type { Precondition } from './sync-target.ts'

/** Names that are found taken, against the list, before the server is not believed. */
const refusals = 20

type Sending = Pick<SyncParts, 'log' | 'target' | 'memory' | 'nowMs'>

/**
 * Sends every event that no file on the server holds. The device's last file grows until it is full, so that their
 * number follows the events and not the syncs; a file that is not as expected is left alone for the next number.
 */
export async function sendEvents(
  known: SyncRecord,
  listed: ReadonlyMap<string, string>,
  { log, target, memory, nowMs }: Sending,
): Promise<{ readonly record: SyncRecord; readonly sent: number }> {
  const part = await log.wholeAfter(known.cursor)
  const held = new Set(known.held)
  const pending = part.events.filter((event) => !held.has(event.id) && canTravel(event))
  let record: SyncRecord = known
  let number = highestNumber(log.device, listed)
  let refused = 0
  await remember(memory, record)
  let sent = await grow()

  while (sent < pending.length) {
    number++
    if (refused > refusals || number > lastNumber) throw new SyncFault('bad-answer', 'put')
    const events = nextBatch(pending.slice(sent))
    if (await put(batchName(log.device, number), events, 'absent')) sent += events.length
    else refused++
  }
  record = { ...record, cursor: part.cursor, held: [] }
  await remember(memory, record)
  return { record, sent }

  /** Adds to the device's last file what it has room for; says how many events that were. */
  async function grow(): Promise<number> {
    const name = batchName(log.device, number)
    if (pending.length === 0 || !record.files[name]) return 0
    const file = await target.get(name)
    const batch = file && readBatch(file.text)
    if (!file || !batch || !('events' in batch)) return 0
    const added = nextBatch(pending, batch.events)
    if (added.length === 0) return 0
    const done = await put(name, [...batch.events, ...added], { revision: file.revision })
    return done ? added.length : 0
  }

  async function put(name: string, events: readonly StudyEvent[], expected: Precondition): Promise<boolean> {
    const revision = await target.put(name, writeBatch(events, log.device, nowMs), expected)
    if (revision === null) return false
    for (const { id } of events) held.add(id)
    record = { ...record, files: { ...record.files, [name]: knownFile(revision, events) }, held: [...held] }
    await remember(memory, record)
    return true
  }
}

/** 0 where the device has no file yet. */
function highestNumber(device: string, listed: ReadonlyMap<string, string>): number {
  const numbers = [...listed.keys()]
    .map(parseBatchName)
    .map((parsed) => (parsed?.device === device ? parsed.number : 0))
  return Math.max(0, ...numbers)
}
