import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ExerciseEvent } from '#lib/core/exercise-log.ts'

export interface PrunewiseSchema extends DBSchema {
  /** The learner's unfinished code, by exercise. */
  drafts: { key: string; value: string }
  /** What the learner did, by the event's id; only ever added to. */
  events: { key: string; value: ExerciseEvent; indexes: { slug: string } }
}

export type Database = IDBPDatabase<PrunewiseSchema>

/** One step for each version, in order; a store that comes later is a step added at the end. */
const upgrades: readonly ((database: Database) => void)[] = [
  (database) => void database.createObjectStore('drafts'),
  (database) => void database.createObjectStore('events', { keyPath: 'id' }).createIndex('slug', 'slug'),
]

/** Opens the site's database and brings it to the newest version. Rejects where the browser keeps no storage. */
export function openDatabase(name = 'prunewise'): Promise<Database> {
  return openDB<PrunewiseSchema>(name, upgrades.length, {
    upgrade(database, oldVersion) {
      for (const step of upgrades.slice(oldVersion)) step(database)
    },
    // A page of a newer version waits for this connection to close.
    blocking(_current, _blocked, event) {
      const database = event.target as unknown as IDBDatabase
      database.close()
    },
  })
}
