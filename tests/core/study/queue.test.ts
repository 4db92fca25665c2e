import { describe, expect, it } from 'vitest'
import { type Catalog, type CatalogCard, exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import {
  buildQueue,
  cardState,
  cardsOfTopic,
  furtherCards,
  isLeech,
  reviewAhead,
  stageOf,
  standingOf,
  weakestTopics,
} from '#lib/core/study/queue.ts'
import { event, reviewed } from './events.ts'

const card = (key: CatalogCard['key'], topic: string): CatalogCard => ({
  key,
  topic,
  level: 'mid',
  after: [],
  related: [],
})
const catalog: Catalog = {
  renamed: {},
  cards: [
    card(questionCard('a'), 'one'),
    card(questionCard('b'), 'one'),
    card(exerciseCard('x'), 'one'),
    card(questionCard('c'), 'two'),
    card(questionCard('d'), 'two'),
    card(questionCard('e'), 'two'),
    card(questionCard('f'), 'two'),
  ],
}
const at = (day: number, hour = 12) => ({ ms: (day + hour / 24) * 86_400_000, day })
const settings = (change: object): StudyEvent => event({ kind: 'settings', change }, { atMs: 1 })
const queueOf = (events: readonly StudyEvent[], day: number, hour?: number) =>
  buildQueue(foldStudy(events), catalog, at(day, hour))

describe('buildQueue', () => {
  it('begins with new cards in the order of the catalogue, as many as a day may hold', () => {
    expect(queueOf([settings({ newPerDay: 3 })], 10)).toMatchObject({
      cards: ['questions/a', 'questions/b', 'exercises/x'],
      due: 0,
      fresh: 3,
      freshLeft: 4,
    })
  })

  it('counts cards begun today against the limit, whatever they were graded', () => {
    const queue = queueOf([settings({ newPerDay: 3 }), reviewed('a', 'good', 10), reviewed('b', 'again', 10)], 10)
    expect(queue.fresh).toBe(1)
    expect(queue.cards).toContain('exercises/x')
  })

  it('spreads new cards among those that are due', () => {
    const log = [settings({ newPerDay: 1 }), ...['c', 'd', 'e', 'f'].map((slug) => reviewed(slug, 'good', 10))]
    const { dueDay } = cardState(foldStudy(log), questionCard('c')).memory ?? expect.fail('no memory')
    const { cards, due, backlog } = queueOf(log, dueDay)
    expect(cards).toEqual(['questions/c', 'questions/d', 'questions/a', 'questions/e', 'questions/f'])
    expect([due, backlog]).toEqual([4, false])
  })

  it('orders a backlog by the probability of recall, the likeliest first, and says what is beyond the limit', () => {
    const log = [
      settings({ newPerDay: 0, reviewsPerDay: 2 }),
      reviewed('a', 'hard', 5),
      reviewed('a', 'good', 5),
      reviewed('b', 'easy', 10),
      reviewed('c', 'good', 10),
    ]
    const queue = queueOf(log, 60)
    expect(queue.backlog).toBe(true)
    expect(queue.cards).toEqual(['questions/b', 'questions/c'])
    expect(queue.beyondLimit).toBe(1)
  })

  it('brings a forgotten card back after its step, first of all', () => {
    const log = [settings({ newPerDay: 1 }), reviewed('b', 'again', 10, { atMs: at(10).ms })]
    expect(queueOf(log, 10, 12.1)).toMatchObject({ cards: [], waiting: 1, nextMs: at(10).ms + 600_000 })
    expect(queueOf(log, 10, 12.2)).toMatchObject({ cards: ['questions/b'], due: 1, waiting: 0 })
    expect(queueOf(log, 11, 1).cards[0]).toBe('questions/b')
  })

  it('leaves out what is suspended, buried today, or postponed', () => {
    const log = [
      settings({ newPerDay: 9 }),
      event({ kind: 'suspended', card: questionCard('a') }),
      event({ kind: 'buried', card: questionCard('b') }, { atMs: at(10).ms, day: 10 }),
      event({ kind: 'postponed', card: questionCard('c'), toDay: 12 }, { atMs: at(10).ms, day: 10 }),
    ]
    expect(queueOf(log, 10).cards).toEqual(['exercises/x', 'questions/d', 'questions/e', 'questions/f'])
    expect(queueOf(log, 11).cards).toContain('questions/b')
    expect(queueOf(log, 12).cards).toContain('questions/c')
    const resumed = event({ kind: 'resumed', card: questionCard('a') }, { atMs: at(10).ms, day: 10 })
    expect(queueOf([...log, resumed], 10).cards[0]).toBe('questions/a')
  })

  it('takes a filter', () => {
    const queue = buildQueue(foldStudy([]), catalog, at(10), ({ topic }) => topic === 'two')
    expect(queue.cards).toEqual(['questions/c', 'questions/d', 'questions/e', 'questions/f'])
  })
})

describe('beyond today', () => {
  const log = [reviewed('a', 'easy', 10), reviewed('b', 'good', 10), reviewed('c', 'again', 9)]

  it('reviews ahead what comes due first', () => {
    expect(reviewAhead(foldStudy(log), catalog, at(11))).toEqual(['questions/b', 'questions/a'])
  })

  it('finds the weakest topics among those begun', () => {
    const topics = weakestTopics(foldStudy(log), catalog, at(20))
    expect(topics.map(({ topic, seen, cards }) => [topic, seen, cards])).toEqual([
      ['two', 1, 4],
      ['one', 2, 3],
    ])
    expect(weakestTopics(foldStudy([]), catalog, at(20))).toEqual([])
  })
})

describe('what today leaves', () => {
  it('is due beyond the limit, or new', () => {
    const log = [settings({ reviewsPerDay: 1, newPerDay: 1 }), reviewed('b', 'good', 10), reviewed('a', 'good', 10)]
    expect(furtherCards(foldStudy(log), catalog, at(40), 'due')).toHaveLength(2)
    expect(furtherCards(foldStudy(log), catalog, at(40), 'new')[0]).toBe('exercises/x')
  })

  it('of a topic begins with what is least known, new cards in their order, none that is suspended', () => {
    const log = [reviewed('d', 'good', 10), event({ kind: 'suspended', card: questionCard('e') })]
    expect(cardsOfTopic(foldStudy(log), catalog, at(11), 'two')).toEqual(['questions/c', 'questions/f', 'questions/d'])
  })
})

describe('a card', () => {
  it('is a leech from its eighth lapse', () => {
    const log: StudyEvent[] = []
    for (let lapse = 0; lapse < 8; lapse++)
      log.push(reviewed('a', 'good', lapse * 50), reviewed('a', 'again', lapse * 50 + 40))
    expect(isLeech(cardState(foldStudy(log), questionCard('a')))).toBe(true)
    expect(isLeech(cardState(foldStudy(log.slice(0, -1)), questionCard('a')))).toBe(false)
  })

  it('goes from new by learning and young to mature', () => {
    const stage = (events: readonly StudyEvent[]) => stageOf(cardState(foldStudy(events), questionCard('a')))
    expect(stage([])).toBe('new')
    expect(stage([reviewed('a', 'again', 1)])).toBe('learning')
    expect(stage([reviewed('a', 'good', 1)])).toBe('young')
    expect(stage([reviewed('a', 'good', 1), reviewed('a', 'good', 4), reviewed('a', 'good', 20)])).toBe('mature')
  })

  it('is due, not lost, where the clock was set back', () => {
    const state = cardState(foldStudy([reviewed('a', 'good', 900)]), questionCard('a'))
    expect(standingOf(state, at(899, 13))).toBe('waiting')
    expect(standingOf(state, at(10))).toBe('due')
  })
})
