import type { ExerciseEvent } from '#lib/core/exercise-log.ts'
import type { ExerciseLog } from '#lib/store/exercise-log.ts'

/** A log that is gone with the page. */
export function memoryExerciseLog(): ExerciseLog {
  const events = new Map<string, ExerciseEvent>()
  return {
    append: async (event) => {
      if (!events.has(event.id)) events.set(event.id, structuredClone(event))
    },
    eventsOf: async (slug) => [...events.values()].filter((event) => event.slug === slug),
  }
}
