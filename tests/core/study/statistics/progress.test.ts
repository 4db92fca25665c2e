import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import { type InterviewItem, ratings, type StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { activityCells } from '#lib/core/study/statistics/activity.ts'
import { exerciseProgress } from '#lib/core/study/statistics/exercises.ts'
import { forecastDue } from '#lib/core/study/statistics/forecast.ts'
import { interviewSummaries } from '#lib/core/study/statistics/interviews.ts'
import { monthlyRetention, recentRetention } from '#lib/core/study/statistics/retention.ts'
import { streakOf } from '#lib/core/study/statistics/streak.ts'
import { totalTime, weeklyTime } from '#lib/core/study/statistics/time-spent.ts'
import { sumStages, topicProgress } from '#lib/core/study/statistics/topics.ts'
import { attempted, event, reviewed } from '#tests/core/study/events.ts'
import { at, siteCatalog } from './site-catalog.ts'

describe('topicProgress', () => {
  it('has the topics of the deck in order, those without cards left out, all new at first', () => {
    const topics = topicProgress(foldStudy([]), siteCatalog)
    expect(topics.map(({ topic, counts }) => [topic, counts])).toEqual([
      ['two', { new: 2, learning: 0, young: 0, mature: 0 }],
      ['one', { new: 3, learning: 0, young: 0, mature: 0 }],
    ])
    expect(sumStages(topics)).toEqual({ new: 5, learning: 0, young: 0, mature: 0 })
  })

  it('puts the best known cards first', () => {
    const log = [reviewed('a', 'again', 10), reviewed('b', 'good', 10)]
    const one = topicProgress(foldStudy(log), siteCatalog)[1]
    expect(one.cards).toEqual([
      { key: 'questions/b', stage: 'young' },
      { key: 'questions/a', stage: 'learning' },
      { key: 'exercises/x', stage: 'new' },
    ])
    expect(one.counts).toEqual({ new: 1, learning: 1, young: 1, mature: 0 })
  })
})

describe('exerciseProgress', () => {
  it('is empty at first', () => {
    const none = { begun: [], solved: 0, exercises: 2, attempts: 0, hints: 0 }
    expect(exerciseProgress(foldStudy([]), siteCatalog)).toEqual(none)
    expect(exerciseProgress(foldStudy([attempted('gone')]), siteCatalog)).toEqual(none)
  })

  it('counts attempts, hints and solved exercises; a replay solves nothing', () => {
    const passed = { outcome: 'passed', passed: 3, tests: 3 } as const
    const log = [
      attempted('x'),
      event({ kind: 'hint-opened', slug: 'x', hint: 2 }),
      attempted('x', { summary: passed }),
      attempted('y', { summary: passed, replay: true }),
    ]
    const { begun, ...sums } = exerciseProgress(foldStudy(log), siteCatalog)
    expect(sums).toEqual({ solved: 1, exercises: 2, attempts: 3, hints: 2 })
    expect(begun.map(({ card, solved, attempts, hints }) => [card.key, solved, attempts, hints])).toEqual([
      ['exercises/x', true, 2, 2],
      ['exercises/y', false, 1, 0],
    ])
  })
})

describe('interviewSummaries', () => {
  const item = (card: InterviewItem['card'], change: Partial<InterviewItem>): InterviewItem => ({
    card,
    rating: 'good',
    passed: false,
    ticked: [],
    missed: [],
    answer: '',
    durationMs: 1,
    ...change,
  })
  const held = (items: readonly InterviewItem[], day: number) =>
    event(
      { kind: 'interviewed', report: { startedMs: at(day).ms, minutes: 40, level: null, topics: [], items } },
      { atMs: at(day).ms, day },
    )

  it('scores each topic by the points found, the newest interview first', () => {
    const log = [
      held([item(questionCard('a'), { rating: null, passed: true })], 10),
      held(
        [
          item(questionCard('a'), { ticked: ['p', 'q'], missed: ['r'] }),
          item(questionCard('c'), { rating: 'again', missed: ['s'] }),
          item(questionCard('b'), { ticked: ['t'] }),
          item(questionCard('gone'), {}),
          item(exerciseCard('y'), {}),
        ],
        12,
      ),
    ]
    expect(interviewSummaries(foldStudy(log), siteCatalog)).toMatchObject([
      {
        at: { day: 12 },
        minutes: 40,
        asked: 5,
        topics: [
          { topic: 'one', found: 3, points: 4, recalled: 2, graded: 2 },
          { topic: 'two', found: 0, points: 1, recalled: 1, graded: 2 },
        ],
      },
      { at: { day: 10 }, asked: 1, topics: [] },
    ])
  })

  it('leaves out an interview that was taken back', () => {
    const interview = held([], 10)
    const log = [interview, event({ kind: 'undone', target: interview.id }, { atMs: at(11).ms })]
    expect(interviewSummaries(foldStudy(log), siteCatalog)).toEqual([])
  })
})

const place = fc.record({ atMs: fc.integer({ min: 0, max: 4e12 }), day: fc.integer({ min: 0, max: 46_000 }) })
const card = fc.constantFrom(...siteCatalog.cards.map(({ key }) => key), questionCard('old-a'), questionCard('gone'))
const anyEvent: fc.Arbitrary<StudyEvent> = fc.oneof(
  fc.tuple(card, fc.constantFrom(...ratings), place).map(([key, rating, where]) => ({
    ...reviewed('a', rating, where.day, where),
    card: key,
  })),
  fc
    .tuple(fc.constantFrom('buried', 'suspended', 'resumed', 'forgotten'), card, place)
    .map(([kind, key, where]) => event({ kind, card: key } as const, where)),
  fc
    .tuple(card, place, fc.integer({ min: 0, max: 46_000 }))
    .map(([key, where, toDay]) => event({ kind: 'postponed', card: key, toDay }, where)),
  fc
    .tuple(fc.constantFrom('x', 'gone'), place, fc.option(fc.integer(), { nil: undefined }))
    .map(([slug, where, activeMs]) => attempted(slug, { ...where, activeMs })),
)

describe('all statistics', () => {
  it('hold only finite numbers and add up, whatever the log', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.integer({ min: 0, max: 46_000 }), (log, day) => {
        const state = foldStudy(log)
        const now = at(day)
        const forecast = forecastDue(state, siteCatalog, now)
        const topics = topicProgress(state, siteCatalog)
        const { all, young, mature } = recentRetention(state, now)
        const made = {
          cells: activityCells(state, now, 52),
          streak: streakOf(state, now),
          forecast,
          retention: [all, young, mature],
          months: monthlyRetention(state, now),
          topics,
          exercises: exerciseProgress(state, siteCatalog),
          time: [totalTime(state), weeklyTime(state, now, 12)],
        }
        expect(numbersIn(made).every((number) => Number.isFinite(number) && number >= 0)).toBe(true)
        const stages = sumStages(topics)
        const begun = stages.learning + stages.young + stages.mature
        expect(forecast.total + forecast.later + forecast.suspended).toBe(begun)
        expect(forecast.overdue).toBeLessThanOrEqual(forecast.days[0].due)
        expect(young.reviews + mature.reviews).toBe(all.reviews)
        expect(made.streak.longest).toBeGreaterThanOrEqual(made.streak.current)
      }),
    )
  })
})

/** Every number in a value, but those of weeks before 1970, which are days below 0. */
function numbersIn(value: unknown, name = ''): number[] {
  if (typeof value === 'number') return ['day', 'week'].includes(name) ? [Math.abs(value)] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, key))
}
