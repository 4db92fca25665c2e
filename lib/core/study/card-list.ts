import type { Level } from '#lib/core/deck.ts'
import type { SiteCard, SiteCatalog } from './catalog.ts'
import type { CardKey } from './events.ts'
import type { Moment } from './moment.ts'
import { cardState, dueDayOf, isLeech, recallOf, type Standing, standingOf } from './queue.ts'
import type { Act, Review, StudyState } from './state.ts'

/** What a list shows of a card's state. */
export interface CardFacts {
  readonly card: SiteCard
  readonly standing: Standing
  /** The study day on which it is due, `null` for a new card. */
  readonly dueDay: number | null
  /** When its learning step ends, `null` where whole days count. */
  readonly dueMs: number | null
  /** Days from its last review to the next, `null` for a new card and in a learning step. */
  readonly intervalDays: number | null
  readonly reps: number
  readonly lapses: number
  /** 0 to 1, `null` for a new card. */
  readonly recall: number | null
  readonly leech: boolean
}

export const cardSorts = ['order', 'due', 'topic', 'recall'] as const
export type CardSort = (typeof cardSorts)[number]

/** A standing, or to be a leech, which goes with any of them. */
type CardStanding = Standing | 'leech'

/** What cards must be like; a filter without a value lets all through. */
export interface CardFilters {
  readonly topic?: string
  readonly level?: Level
  readonly kind?: SiteCard['kind']
  readonly standing?: CardStanding
}

export function cardFacts(state: StudyState, card: SiteCard, now: Moment): CardFacts {
  const known = cardState(state, card.key)
  const { memory } = known
  return {
    card,
    standing: standingOf(known, now),
    dueDay: dueDayOf(known),
    dueMs: memory?.dueMs ?? null,
    intervalDays: memory === null || memory.dueMs !== null ? null : memory.dueDay - memory.last.day,
    reps: memory?.reps ?? 0,
    lapses: memory?.lapses ?? 0,
    recall: recallOf(state, card.key, now),
    leech: isLeech(known),
  }
}

/** The cards that pass all filters, sorted; equals stand in the catalogue's order. */
export function listCards(
  state: StudyState,
  { cards, topics }: SiteCatalog,
  now: Moment,
  filters: CardFilters = {},
  sort: CardSort = 'order',
): readonly CardFacts[] {
  const facts = cards.map((card) => cardFacts(state, card, now)).filter((each) => passes(each, filters))
  const topicIds = topics.map(({ id }) => id)
  const place: Readonly<Record<CardSort, (facts: CardFacts) => number>> = {
    order: () => 0,
    due: ({ dueDay }) => dueDay ?? Number.POSITIVE_INFINITY,
    topic: ({ card }) => topicIds.indexOf(card.topic),
    recall: ({ recall }) => recall ?? Number.POSITIVE_INFINITY,
  }
  return facts.sort((a, b) => compare(place[sort](a), place[sort](b)))
}

/** The grades of a card that count, the newest first. */
export function reviewsOf({ reviews }: StudyState, key: CardKey): readonly Review[] {
  return reviews.filter(({ card }) => card === key).reverse()
}

/** What this device would take back next, `null` for nothing. */
export function lastActOf({ acts }: StudyState, device: string): Act | null {
  return acts.findLast((act) => act.device === device) ?? null
}

function passes({ card, standing, leech }: CardFacts, filters: CardFilters): boolean {
  const is = <T>(wanted: T | undefined, actual: T) => wanted === undefined || wanted === actual
  return (
    is(filters.topic, card.topic) &&
    is(filters.level, card.level) &&
    is(filters.kind, card.kind) &&
    (filters.standing === 'leech' ? leech : is(filters.standing, standing))
  )
}

/** Without subtraction: infinities are equal to each other. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
