import { describe, expect, it } from 'vitest'
import {
  type CardFilters,
  type CardSort,
  cardFacts,
  lastActOf,
  listCards,
  reviewsOf,
} from '#lib/core/study/card-list.ts'
import { questionCard } from '#lib/core/study/catalog.ts'
import type { Rating, StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { event, reviewed } from '#tests/core/study/events.ts'
import { at, siteCatalog } from '#tests/core/study/statistics/site-catalog.ts'

const a = questionCard('a')
const list = (events: readonly StudyEvent[], day: number, filters?: CardFilters, sort?: CardSort) =>
  listCards(foldStudy(events), siteCatalog, at(day), filters, sort).map(({ card }) => card.key)
const factsOf = (events: readonly StudyEvent[], day: number) =>
  cardFacts(foldStudy(events), siteCatalog.cards[0], at(day))

describe('cardFacts', () => {
  it('says little of a new card', () => {
    expect(factsOf([], 10)).toMatchObject({
      standing: 'new',
      dueDay: null,
      dueMs: null,
      intervalDays: null,
      reps: 0,
      lapses: 0,
      recall: null,
      leech: false,
    })
  })

  it('says when a known card is due, after how long, and how likely it is recalled', () => {
    const { dueDay, intervalDays, recall, reps } = factsOf([reviewed('a', 'good', 10)], 11)
    expect(dueDay).toBe(10 + Number(intervalDays))
    expect(intervalDays).toBeGreaterThan(0)
    expect(recall).toBeGreaterThan(0.9)
    expect(reps).toBe(1)
  })

  it('has the end of a learning step instead of an interval', () => {
    const facts = factsOf([reviewed('a', 'again', 10, { atMs: at(10).ms })], 10)
    expect(facts).toMatchObject({ standing: 'learning', intervalDays: null, dueMs: at(10).ms + 600_000 })
  })

  it('calls a card that was forgotten eight times a leech', () => {
    const lapses = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        reviewed('a', 'easy', 10 + index * 100),
        reviewed('a', 'again', 60 + index * 100),
      ]).flat()
    expect(factsOf(lapses(7), 2000)).toMatchObject({ lapses: 7, leech: false })
    expect(factsOf(lapses(8), 2000)).toMatchObject({ lapses: 8, leech: true })
    expect(list(lapses(8), 2000, { standing: 'leech' })).toEqual([a])
  })
})

describe('listCards', () => {
  const log = [
    reviewed('b', 'good', 10),
    reviewed('c', 'easy', 10),
    event({ kind: 'suspended', card: a }, { atMs: at(10).ms, day: 10 }),
  ]

  it('has all cards in the order of the catalogue', () => {
    expect(list(log, 11)).toEqual(siteCatalog.cards.map(({ key }) => key))
  })

  it('filters by topic, level, kind and standing', () => {
    expect(list(log, 11, { topic: 'two' })).toEqual(['questions/c', 'exercises/y'])
    expect(list(log, 11, { level: 'junior' })).toEqual(['questions/a', 'exercises/x'])
    expect(list(log, 11, { kind: 'exercise', topic: 'one' })).toEqual(['exercises/x'])
    expect(list(log, 11, { standing: 'suspended' })).toEqual(['questions/a'])
    expect(list(log, 11, { standing: 'waiting' })).toEqual(['questions/b', 'questions/c'])
    expect(list(log, 11, { standing: 'leech' })).toEqual([])
  })

  it('sorts by due date, topic and recall, new cards last', () => {
    expect(list(log, 11, {}, 'due').slice(0, 3)).toEqual(['questions/b', 'questions/c', 'questions/a'])
    expect(list(log, 11, {}, 'topic').slice(0, 3)).toEqual(['questions/c', 'exercises/y', 'questions/a'])
    expect(list(log, 13, {}, 'recall').slice(0, 3)).toEqual(['questions/b', 'questions/c', 'questions/a'])
  })
})

describe('history', () => {
  it('has the reviews of a card, the newest first, forgotten or not', () => {
    const grades: readonly Rating[] = ['good', 'again', 'hard']
    const log = [
      ...grades.map((rating, index) => reviewed('a', rating, 10 + index)),
      reviewed('b', 'easy', 11),
      event({ kind: 'forgotten', card: a }, { atMs: at(20).ms }),
    ]
    expect(reviewsOf(foldStudy(log), a).map(({ rating }) => rating)).toEqual(['hard', 'again', 'good'])
    expect(factsOf(log, 20)).toMatchObject({ standing: 'new', reps: 0 })
  })

  it('knows the last act of this device', () => {
    const mine = reviewed('a', 'good', 10)
    const log = [mine, reviewed('b', 'good', 11, { device: 'other' })]
    expect(lastActOf(foldStudy(log), 'd')).toMatchObject({ id: mine.id, kind: 'reviewed', cards: [a] })
    expect(lastActOf(foldStudy([]), 'd')).toBeNull()
  })
})
