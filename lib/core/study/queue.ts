import type { Catalog, CatalogCard } from './catalog.ts'
import type { CardKey } from './events.ts'
import type { Moment } from './moment.ts'
import { type Memory, scheduleFor } from './schedule.ts'
import { type CardState, freshCard, type StudyState } from './state.ts'

/** Lapses at which a card is called a leech. */
export const leechLapses = 8

/** Where a card stands for the learner. */
export type Standing = 'new' | 'learning' | 'due' | 'waiting' | 'buried' | 'suspended'

/** A review further in the future than a journey can make it was timed by a wrong clock: its card is not to wait for that day. */
export const clockSlackDays = 1

/** Days from which the interval of a card counts as mature, as in Anki. */
const matureDays = 21
export const stages = ['new', 'learning', 'young', 'mature'] as const
export type Stage = (typeof stages)[number]

export interface Queue {
  /** In the order in which they are asked. */
  readonly cards: readonly CardKey[]
  /** How many of them are due for review or in a learning step whose time has come. */
  readonly due: number
  readonly fresh: number
  /** Cards in a learning step that ends later today, and when the first of them does. */
  readonly waiting: number
  readonly nextMs: number | null
  /** Due cards beyond the day's limit. */
  readonly beyondLimit: number
  /** New cards that the day's limit leaves for later days. */
  readonly freshLeft: number
  /** Whether cards are overdue, so that they are ordered by the probability of recall. */
  readonly backlog: boolean
}

export type Filter = (card: CatalogCard) => boolean

export function cardState(state: StudyState, key: CardKey): CardState {
  return state.cards.get(key) ?? freshCard
}

/** The study day on which a card is due, a postponement included. */
export function dueDayOf({ memory, postponedTo }: CardState): number | null {
  if (!memory) return postponedTo
  return Math.max(memory.dueDay, postponedTo ?? memory.dueDay)
}

export function standingOf(card: CardState, now: Moment): Standing {
  if (card.suspended) return 'suspended'
  if (card.buriedOn === now.day) return 'buried'
  const { memory } = card
  const dueDay = dueDayOf(card)
  if (!memory) return dueDay !== null && dueDay > now.day ? 'waiting' : 'new'
  if (memory.last.day > now.day + clockSlackDays) return 'due'
  if (dueDay !== null && dueDay > now.day) return 'waiting'
  if (memory.dueMs === null) return 'due'
  return isStepOver(memory, now) ? 'due' : 'learning'
}

/** A step also ends with its day, and with a clock that was set back behind its beginning. */
function isStepOver({ dueMs, last }: Memory, now: Moment): boolean {
  return dueMs === null || dueMs <= now.ms || last.day !== now.day || last.ms > now.ms
}

export function stageOf({ memory }: CardState): Stage {
  if (!memory) return 'new'
  if (memory.phase !== 'review') return 'learning'
  return isMatureInterval(memory) ? 'mature' : 'young'
}

/** Whether a card that is known waits so long that it counts as mature. */
export function isMatureInterval({ dueDay, last }: Memory): boolean {
  return dueDay - last.day >= matureDays
}

export function isLeech({ memory }: CardState): boolean {
  return memory !== null && memory.lapses >= leechLapses
}

/** The probability, 0 to 1, that a card is recalled now; `null` for a new one. */
export function recallOf(state: StudyState, key: CardKey, now: Moment): number | null {
  const { memory } = cardState(state, key)
  return memory && scheduleFor(state.settings.desiredRetention).retrievability(memory, now.day)
}

/** What is left of today: due cards and, spread among them, new ones in the catalogue's order. */
export function buildQueue(state: StudyState, { cards }: Catalog, now: Moment, filter: Filter = () => true): Queue {
  const chosen = cards.filter(filter)
  const standing = (wanted: Standing) =>
    chosen.filter(({ key }) => standingOf(cardState(state, key), now) === wanted).map(({ key }) => key)
  const { reviewed, begun } = doneOn(state, now.day)
  const due = standing('due')
  const steps = due.filter((key) => cardState(state, key).memory?.dueMs != null)
  const backlog = due.some((key) => (dueDayOf(cardState(state, key)) ?? now.day) < now.day)
  const reviews = due.filter((key) => !steps.includes(key))
  const ordered = backlog ? byRecall(state, reviews, now) : reviews
  const taken = ordered.slice(0, Math.max(0, state.settings.reviewsPerDay - reviewed))
  const fresh = standing('new')
  const freshTaken = fresh.slice(0, Math.max(0, state.settings.newPerDay - begun))
  const learning = standing('learning').map((key) => cardState(state, key).memory?.dueMs ?? now.ms)
  return {
    cards: [...steps, ...spread(taken, freshTaken)],
    due: steps.length + taken.length,
    fresh: freshTaken.length,
    waiting: learning.length,
    nextMs: learning.length === 0 ? null : Math.min(...learning),
    beyondLimit: ordered.length - taken.length,
    freshLeft: fresh.length - freshTaken.length,
    backlog,
  }
}

/** How many cards were reviewed and how many were begun on a study day. */
export function doneOn({ reviews }: StudyState, day: number): { readonly reviewed: number; readonly begun: number } {
  const reviewed = new Set<CardKey>()
  const begun = new Set<CardKey>()
  for (let index = reviews.length - 1; index >= 0; index--) {
    const { at, card, before } = reviews[index]
    if (at.day !== day) continue
    if (before === null) begun.add(card)
    else if (before.phase === 'review') reviewed.add(card)
  }
  return { reviewed: reviewed.size, begun: begun.size }
}

/** Cards that are not due yet, those that come due first before the others. */
export function reviewAhead(state: StudyState, { cards }: Catalog, now: Moment): readonly CardKey[] {
  const ahead = cards.flatMap(({ key }) => {
    const card = cardState(state, key)
    const dueDay = dueDayOf(card)
    return card.memory && dueDay !== null && standingOf(card, now) === 'waiting' ? [{ key, dueDay }] : []
  })
  return ahead.sort((a, b) => a.dueDay - b.dueDay).map(({ key }) => key)
}

export interface TopicStrength {
  readonly topic: string
  /** The mean probability of recall, a card that was never seen counting as 0. */
  readonly recall: number
  readonly seen: number
  readonly cards: number
}

/** Topics that the learner has begun, the weakest first. */
export function weakestTopics(state: StudyState, { cards }: Catalog, now: Moment): readonly TopicStrength[] {
  const topics = [...new Set(cards.map(({ topic }) => topic))].map((topic): TopicStrength => {
    const recalls = cards.filter((card) => card.topic === topic).map(({ key }) => recallOf(state, key, now))
    const seen = recalls.filter((recall) => recall !== null)
    const sum = seen.reduce((total, recall) => total + recall, 0)
    return { topic, recall: sum / recalls.length, seen: seen.length, cards: recalls.length }
  })
  return topics.filter(({ seen }) => seen > 0).sort((a, b) => a.recall - b.recall)
}

/** The likeliest to be recalled first: with more due than a day can hold, most is kept that way. */
function byRecall(state: StudyState, keys: readonly CardKey[], now: Moment): readonly CardKey[] {
  const recall = new Map(keys.map((key) => [key, recallOf(state, key, now) ?? 0]))
  return [...keys].sort((a, b) => (recall.get(b) ?? 0) - (recall.get(a) ?? 0))
}

/** The second list spread evenly among the first. */
function spread(first: readonly CardKey[], second: readonly CardKey[]): readonly CardKey[] {
  const place = (index: number, list: readonly CardKey[]) => (index + 0.5) / list.length
  return [
    ...first.map((key, index) => ({ key, at: place(index, first) })),
    ...second.map((key, index) => ({ key, at: place(index, second) })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key)
}

/** What today's limits leave: due cards as a backlog is ordered, or new ones in the catalogue's order. */
export function furtherCards(
  state: StudyState,
  catalog: Catalog,
  now: Moment,
  kind: 'due' | 'new',
): readonly CardKey[] {
  const keys = catalog.cards.map(({ key }) => key).filter((key) => standingOf(cardState(state, key), now) === kind)
  return kind === 'due' ? byRecall(state, keys, now) : keys
}

/** The cards of a topic, the least likely to be recalled first, new ones before all. */
export function cardsOfTopic(state: StudyState, { cards }: Catalog, now: Moment, topic: string): readonly CardKey[] {
  const chosen = cards.filter((card) => card.topic === topic && !cardState(state, card.key).suspended)
  const recalls = chosen.map(({ key }) => ({ key, recall: recallOf(state, key, now) ?? 0 }))
  return recalls.sort((a, b) => a.recall - b.recall).map(({ key }) => key)
}
