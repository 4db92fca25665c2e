import type { ExerciseEvent, LightEvent } from '#lib/core/study/events.ts'
import type { Database } from '#lib/store/database.ts'
import { makeSnapshot, readSnapshot } from '#lib/store/snapshot.ts'
import { type LogPart, lighten, type StudyLog, type WholePart } from '#lib/store/study-log.ts'

/** Events beyond the snapshot from which a new one is worth writing. */
const snapshotStep = 200

/** The log in an open database; tabs with the same `channelName` hear of each other's events. */
export async function indexedDbStudyLog(database: Database, channelName = 'prunewise'): Promise<StudyLog> {
  const device = String(await database.get('meta', 'device'))
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName)
  return {
    device,
    append: async (events) => {
      // 'strict': what is acknowledged is on the disk, even where the power fails.
      const transaction = database.transaction('log', 'readwrite', { durability: 'strict' })
      const ids = transaction.store.index('id')
      let added = 0
      try {
        for (const event of events) {
          if ((await ids.getKey(event.id)) !== undefined) continue
          await transaction.store.add(event)
          added++
        }
      } catch (error) {
        abort(transaction)
        await transaction.done.catch(() => {})
        throw error
      }
      await transaction.done
      if (added > 0) channel?.postMessage('appended')
      return added
    },
    read: (after) => (after === 0 ? readAll(database) : readTail(database, after)),
    eventsOf: async (slug) => (await database.getAllFromIndex('log', 'slug', slug)) as ExerciseEvent[],
    all: () => database.getAll('log'),
    wholeAfter: (after) => readWhole(database, after),
    watch: (onAppend) => {
      channel?.addEventListener('message', onAppend)
      return () => channel?.removeEventListener('message', onAppend)
    },
  }
}

async function readAll(database: Database): Promise<LogPart> {
  const snapshot = readSnapshot(await database.get('meta', 'snapshot').catch(() => null))
  const last = snapshot && (await database.get('log', snapshot.lastKey))
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
  const [keys, events] = await Promise.all([store.getAllKeys(range), store.getAll(range), done])
  return { events, cursor: keys.at(-1) ?? after }
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
