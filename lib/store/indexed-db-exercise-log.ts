import type { Database } from '#lib/store/database.ts'
import type { ExerciseLog } from '#lib/store/exercise-log.ts'

/** The log in an open database. */
export function indexedDbExerciseLog(database: Database): ExerciseLog {
  return {
    append: async (event) => {
      const { store, done } = database.transaction('events', 'readwrite')
      const known = (await store.getKey(event.id)) !== undefined
      await Promise.all([known ? undefined : store.add(event), done])
    },
    eventsOf: (slug) => database.getAllFromIndex('events', 'slug', slug),
  }
}
