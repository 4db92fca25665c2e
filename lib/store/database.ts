import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { momentOf } from '#lib/core/study/moment.ts'
import { defaultStudySettings } from '#lib/core/study/settings.ts'
import { databaseName } from '#lib/store/database-name.ts'
import { randomId } from '#lib/store/random-id.ts'

export interface PrunewiseSchema extends DBSchema {
  /** What the learner has not finished: code by exercise, and a mock interview. */
  drafts: { key: string; value: string }
  /** What the learner did, in the order in which it was stored; only ever added to. */
  log: { key: number; value: StudyEvent; indexes: { id: string; slug: string } }
  /** `device`: the random name of this browser; `snapshot`: the log's light events, for a quick start. */
  meta: { key: string; value: unknown }
}

export type Database = IDBPDatabase<PrunewiseSchema>
type Upgrade = IDBPTransaction<PrunewiseSchema, ('drafts' | 'log' | 'meta')[], 'versionchange'>

/** One step for each version, in order; a store that comes later is a step added at the end. */
const upgrades: readonly ((database: Database, transaction: Upgrade) => unknown)[] = [
  (database) => database.createObjectStore('drafts'),
  (database) => old(database).createObjectStore('events', { keyPath: 'id' }).createIndex('slug', 'slug'),
  createLog,
]

/**
 * Opens the site's database and brings it to the newest version. Rejects where the browser keeps no storage, and with
 * a `VersionError` where a newer version of the site has written it: that data is left untouched. Calls `onNewer` when
 * a page of a newer version takes the database over.
 */
export async function openDatabase(name = databaseName, onNewer: () => void = () => {}): Promise<Database> {
  return openDB<PrunewiseSchema>(name, upgrades.length, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      for (const step of upgrades.slice(oldVersion)) await step(database, transaction as Upgrade)
    },
    // A page that upgrades or deletes the database waits for this connection to close.
    blocking(_current, newVersion, event) {
      const database = event.target as unknown as IDBDatabase
      database.close()
      if (newVersion !== null) onNewer()
    },
  })
}

/** The log of every kind of event, and in it the events of exercises that version 2 held. */
async function createLog(database: Database, transaction: Upgrade): Promise<void> {
  const log = database.createObjectStore('log', { autoIncrement: true })
  log.createIndex('id', 'id', { unique: true })
  log.createIndex('slug', 'slug')
  const device = randomId()
  await database.createObjectStore('meta').put(device, 'device')
  const events = await old(transaction).objectStore('events').getAll()
  events.sort((a, b) => a.atMs - b.atMs)
  for (const event of events) {
    const { day } = momentOf(event.atMs, defaultStudySettings.dayStartHour)
    await log.add({ ...event, device, day, order: event.atMs } as StudyEvent)
  }
  old(database).deleteObjectStore('events')
}

interface OldSchema extends DBSchema {
  events: { key: string; value: { id: string; slug: string; atMs: number }; indexes: { slug: string } }
}
type OldDatabase = IDBPDatabase<OldSchema>
type OldTransaction = IDBPTransaction<OldSchema, ['events'], 'versionchange'>

/** The database with the stores of version 2. */
function old(database: Database): OldDatabase
function old(transaction: Upgrade): OldTransaction
function old(whole: unknown): unknown {
  return whole
}
