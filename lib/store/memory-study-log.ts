import type { ExerciseEvent, StudyEvent } from '#lib/core/study/events.ts'
import { randomId } from '#lib/store/random-id.ts'
import { lighten, type StudyLog } from '#lib/store/study-log.ts'

/** A log that is gone with the page. */
export function memoryStudyLog(): StudyLog {
  const stored: StudyEvent[] = []
  const ids = new Set<string>()
  return {
    device: randomId(),
    append: async (events) => {
      const fresh = [...new Map(events.map((event) => [event.id, event])).values()].filter(({ id }) => !ids.has(id))
      const copies = structuredClone(fresh)
      stored.push(...copies)
      for (const { id } of copies) ids.add(id)
      return copies.length
    },
    read: async (after) => ({ events: stored.slice(after).map(lighten), cursor: stored.length }),
    eventsOf: async (slug) => stored.filter((event): event is ExerciseEvent => 'slug' in event && event.slug === slug),
    all: async () => [...stored],
    wholeAfter: async (after) => ({ events: stored.slice(after), cursor: stored.length }),
    watch: () => () => {},
  }
}
