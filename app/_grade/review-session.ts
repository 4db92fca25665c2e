import { reviewKey } from '#app/_lib/storage-keys.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import { type Level, levels } from '#lib/core/deck.ts'
import type { CatalogCard } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { buildQueue, type Filter } from '#lib/core/study/queue.ts'

/** What the learner is going through, card by card, in this tab. */
export type ReviewSession =
  /** Today's queue, of a topic and a level if wished. */
  | { readonly kind: 'today'; readonly topic: string | null; readonly level: Level | null }
  /** These cards, each once: those graded after `since`, a place in the log, are done. */
  | { readonly kind: 'list'; readonly cards: readonly CardKey[]; readonly since: number }

let current: ReviewSession | null | undefined

/** `null` where the learner looks around on their own. */
export function getReviewSession(): ReviewSession | null {
  if (current === undefined) current = readSession()
  return current
}

export function setReviewSession(session: ReviewSession | null): void {
  current = session
  try {
    if (session) sessionStorage.setItem(reviewKey, JSON.stringify(session))
    else sessionStorage.removeItem(reviewKey)
  } catch {
    // Storage is blocked: the session lasts as long as the page.
  }
}

/** The cards that are left in a session, in the order in which they are asked. */
export function cardsLeft(session: ReviewSession, { study, state, catalog }: ReadyStudy): readonly CardKey[] {
  if (session.kind === 'today') return buildQueue(state, catalog, study.now(), filterOf(session)).cards
  const done = new Set(state.reviews.filter(({ order }) => order > session.since).map(({ card }) => card))
  const known = new Set(catalog.cards.map(({ key }) => key))
  return session.cards.filter((key) => known.has(key) && !done.has(key) && !state.cards.get(key)?.suspended)
}

export function filterOf({ topic, level }: { readonly topic: string | null; readonly level: Level | null }): Filter {
  return (card: CatalogCard) => (topic === null || card.topic === topic) && (level === null || card.level === level)
}

function readSession(): ReviewSession | null {
  try {
    const stored: Partial<Record<string, unknown>> = JSON.parse(sessionStorage.getItem(reviewKey) ?? 'null') ?? {}
    const { kind, topic, level, cards, since } = stored
    if (kind === 'list' && Array.isArray(cards) && typeof since === 'number')
      return { kind, cards: cards.map(String) as CardKey[], since }
    if (kind !== 'today') return null
    return {
      kind,
      topic: typeof topic === 'string' ? topic : null,
      level: levels.find((known) => known === level) ?? null,
    }
  } catch {
    return null
  }
}
