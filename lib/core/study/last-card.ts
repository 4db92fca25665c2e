import { exerciseCard, type SiteCard, type SiteCatalog } from './catalog.ts'
import type { StudyState } from './state.ts'

/** The card that the learner graded or tried last, if the site still has it. */
export function lastCard(state: StudyState, catalog: SiteCatalog): SiteCard | null {
  const review = state.reviews.at(-1)
  let last = review && { key: review.card, ms: review.at.ms }
  for (const [slug, { lastMs }] of state.exercises) {
    if (lastMs !== null && lastMs > (last?.ms ?? 0)) last = { key: exerciseCard(slug), ms: lastMs }
  }
  return catalog.cards.find(({ key }) => key === last?.key) ?? null
}
