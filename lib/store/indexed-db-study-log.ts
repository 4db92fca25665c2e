import { unwrap } from 'idb'
import type { ExerciseEvent, LightEvent, StudyEvent } from '#lib/core/study/events.ts'
import { keepConnected } from '#lib/store/connection.ts'
import type { Database } from '#lib/store/database.ts'
import { makeSnapshot, readSnapshot } from '#lib/store/snapshot.ts'
import { type LogPart, lighten, type StudyLog, type WholePart } from '#lib/store/study-log.ts'

/** Events beyond the snapshot from which a new one is worth writing. */
const snapshotStep = 200

interface LogOptions {
  /** Tabs with the same one hear of each other's events. */
  readonly channelName?: string
  /** Opens the database again; without it the log ends with the connection that it was given. */
  readonly reopen?: () => Promise<Database>
}

/** The log in an open database, which is opened anew where the browser closed it. */
export async function indexedDbStudyLog(
  database: Database,
  { channelName = 'prunewise', reopen }: LogOptions = {},
): Promise<StudyLog> {
  const device = String(await database.get('meta', 'device'))
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName)
  let readFrom: number | null = null
  const connected = keepConnected(database, reopen, () => {
    // It may be another log now: cursors of the old one mean nothing.
    readFrom = 0
  })

  return {
    device,
    append: async (events) => {
      const added = await connected((open) => addTo(open, events))
      if (added > 0) channel?.postMessage('appended')
      return added
    },
    read: async (after) => {
      const part = await connected((open) => readAfter(open, readFrom ?? after))
      readFrom = null
      return part
    },
    eventsOf: (slug) =>
      connected(async (open) => {
        const events = open.getAllFromIndex('log', 'slug', slug)
        return (await orReadable(open, events, () => open.getAllKeysFromIndex('log', 'slug', slug))) as ExerciseEvent[]
      }),
    all: () => connected((open) => orReadable(open, open.getAll('log'), () => open.getAllKeys('log'))),
    wholeAfter: (after) => connected((open) => readWhole(open, after)),
    watch: (onAppend) => {
      channel?.addEventListener('message', onAppend)
      return () => channel?.removeEventListener('message', onAppend)
    },
  }
}

/**
 * Adds the events that are not there. The transaction is committed at once, without waiting for answers: the page may
 * be closing. 'strict': what is acknowledged is on the disk, even where the power fails.
 */
async function addTo(database: Database, events: readonly StudyEvent[]): Promise<number> {
  const transaction = database.transaction('log', 'readwrite', { durability: 'strict' })
  const log = unwrap(transaction.store)
  let added = 0
  try {
    for (const event of events) {
      const request = log.add(event)
      request.onsuccess = () => added++
      request.onerror = (failure) => passOverKnown(request, failure)
    }
    transaction.commit()
  } catch (error) {
    abort(transaction)
    await transaction.done.catch(() => {})
    throw error
  }
  await transaction.done
  return added
}

/** An event whose id is there already ends neither the transaction nor the others. */
function passOverKnown(request: IDBRequest, failure: Event): void {
  if (request.error?.name !== 'ConstraintError') return
  failure.preventDefault()
  failure.stopPropagation()
}

function readAfter(database: Database, after: number): Promise<LogPart> {
  return after === 0 ? readAll(database) : readTail(database, after)
}

async function readAll(database: Database): Promise<LogPart> {
  const snapshot = readSnapshot(await database.get('meta', 'snapshot').catch(() => null))
  const last = snapshot && (await database.get('log', snapshot.lastKey).catch(() => null))
  const known = snapshot && last?.id === snapshot.lastId ? snapshot : { events: [], lastKey: 0 }
  const tail = await readTail(database, known.lastKey)
  const events = [...known.events, ...tail.events]
  if (tail.events.length >= snapshotStep) void saveSnapshot(database, events, tail.cursor)
  return { events, cursor: tail.cursor }
}

async function readTail(database: Database, after: number): Promise<LogPart> {
  const { events, cursor } = await readWhole(database, after)
  return { events: events.map(lighten), cursor }
}

async function readWhole(database: Database, after: number): Promise<WholePart> {
  const { store, done } = database.transaction('log')
  const range = IDBKeyRange.lowerBound(after, true)
  const keys = store.getAllKeys(range)
  const values = Promise.all([store.getAll(range), done]).then(([all]) => all)
  const events = await orReadable(database, values, () => keys)
  return { events, cursor: (await keys).at(-1) ?? after }
}

/**
 * Events, or, where the browser cannot read all of them, those that it can: it keeps large ones in files of their own,
 * and one that is lost must not hide the rest. Rejects where nothing can be read.
 */
async function orReadable(
  database: Database,
  events: Promise<StudyEvent[]>,
  keysOf: () => Promise<number[]>,
): Promise<StudyEvent[]> {
  try {
    return await events
  } catch (error) {
    if (Object(error).name === 'InvalidStateError') throw error
    const keys = await keysOf()
    const read = await Promise.all(keys.map((key) => database.get('log', key).catch(() => undefined)))
    const readable = read.filter((event) => event !== undefined)
    if (readable.length === 0) throw error
    return readable
  }
}

/** A snapshot only saves time: where it cannot be written, the log is read as it is. */
async function saveSnapshot(database: Database, events: readonly LightEvent[], cursor: number): Promise<void> {
  await database.put('meta', makeSnapshot(events, cursor), 'snapshot').catch(() => {})
}

/** Throws where the browser has aborted it already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It is aborted, which is what was wanted.
  }
}
