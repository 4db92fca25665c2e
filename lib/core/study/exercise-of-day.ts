import type { SiteCard, SiteCatalog } from './catalog.ts'
import { isExerciseCard } from './catalog.ts'
import type { Moment } from './moment.ts'
import { buildQueue, cardState, reviewAhead } from './queue.ts'
import type { StudyState } from './state.ts'

/**
 * The exercise of the day: the first one in today's queue, else the one that comes due next, else, for a learner who has
 * begun none, one after the other with the study days. `null` where all are suspended.
 */
export function exerciseOfDay(state: StudyState, catalog: SiteCatalog, now: Moment): SiteCard | null {
  const exercises = catalog.cards.filter(({ key }) => isExerciseCard(key) && !cardState(state, key).suspended)
  if (exercises.length === 0) return null
  const coming = [...buildQueue(state, catalog, now).cards, ...reviewAhead(state, catalog, now)]
  const next = coming.find(isExerciseCard)
  const ofThisDay = exercises[((now.day % exercises.length) + exercises.length) % exercises.length]
  return exercises.find(({ key }) => key === next) ?? ofThisDay
}
