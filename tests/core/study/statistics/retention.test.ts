import { describe, expect, it } from 'vitest'
import { questionCard } from '#lib/core/study/catalog.ts'
import type { Rating, StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { enoughReviews, monthlyRetention, recentRetention } from '#lib/core/study/statistics/retention.ts'
import { event, reviewed } from '#tests/core/study/events.ts'
import { at } from './site-catalog.ts'

/** 1 June 2026. */
const june = Date.UTC(2026, 5, 1) / 86_400_000
const recent = (events: readonly StudyEvent[], day: number) => recentRetention(foldStudy(events), at(day))

/** Cards that are learnt on one day and tested on another, each with its rating. */
function tested(learntOn: number, testedOn: number, ratings: readonly Rating[], prefix = 'q'): StudyEvent[] {
  return ratings.flatMap((rating, index) => [
    reviewed(`${prefix}${index}`, 'good', learntOn),
    reviewed(`${prefix}${index}`, rating, testedOn),
  ])
}
const ratings = (again: number, good: number): Rating[] => [
  ...Array<Rating>(again).fill('again'),
  ...Array<Rating>(good).fill('good'),
]

describe('true retention', () => {
  it('is nothing without reviews', () => {
    expect(recent([], june).all).toEqual({ reviews: 0, recalled: 0, share: null })
    expect(monthlyRetention(foldStudy([]), at(june))).toEqual([])
  })

  it('is the share of tests that were not Again; Hard is a success', () => {
    const log = tested(june, june + 3, [...ratings(4, 15), 'hard'])
    expect(recent(log, june + 3).all).toEqual({ reviews: 20, recalled: 16, share: 0.8 })
  })

  it('says no share below the threshold', () => {
    const all = ratings(2, enoughReviews - 2)
    expect(recent(tested(june, june + 3, all), june + 3).all.share).toBe(0.9)
    expect(recent(tested(june, june + 3, all.slice(1)), june + 3).all).toEqual({
      reviews: enoughReviews - 1,
      recalled: enoughReviews - 2,
      share: null,
    })
  })

  it('counts neither first reviews nor steps nor a second review on the same day', () => {
    const log = [
      reviewed('a', 'again', june),
      reviewed('a', 'good', june),
      reviewed('a', 'good', june),
      reviewed('a', 'again', june + 3),
      reviewed('a', 'good', june + 3),
      reviewed('b', 'again', june),
      reviewed('b', 'good', june + 3),
    ]
    expect(recent(log, june + 3).all).toMatchObject({ reviews: 1, recalled: 0 })
  })

  it('counts nothing twice that a clock set back moved before the last review', () => {
    const log = [reviewed('a', 'good', june), reviewed('a', 'again', june - 2, { order: at(june + 1).ms })]
    expect(recent(log, june).all.reviews).toBe(0)
  })

  it('leaves out what was undone', () => {
    const log = tested(june, june + 3, ['again'])
    const undone = event({ kind: 'undone', target: log[1].id }, { atMs: at(june + 4).ms })
    expect(recent([...log, undone], june + 4).all.reviews).toBe(0)
  })

  it('tells young cards from mature ones by how long they had waited', () => {
    const first = [reviewed('a', 'easy', june)]
    const due = (log: readonly StudyEvent[]) =>
      cardState(foldStudy(log), questionCard('a')).memory?.dueDay ?? expect.fail('new')
    const second = [...first, reviewed('a', 'easy', due(first))]
    const third = [...second, reviewed('a', 'again', due(second))]
    expect(due(first) - june).toBeLessThan(21)
    const retention = recentRetention(foldStudy(third), at(due(second)), 365)
    expect(retention.young).toMatchObject({ reviews: 1, recalled: 1 })
    expect(retention.mature).toMatchObject({ reviews: 1, recalled: 0 })
    expect(retention.all).toMatchObject({ reviews: 2, recalled: 1 })
  })

  it('looks back 30 days, today included', () => {
    const log = tested(june, june + 3, ['good'])
    expect(recent(log, june + 32).all.reviews).toBe(1)
    expect(recent(log, june + 33).all.reviews).toBe(0)
  })

  it('goes by the month from the first test on, empty months between included', () => {
    const log = [...tested(june, june + 3, ratings(5, 15)), ...tested(june + 60, june + 70, ['good'], 'late')]
    const months = monthlyRetention(foldStudy(log), at(june + 70))
    expect(months.map(({ firstDay, all }) => [firstDay, all.reviews, all.share])).toEqual([
      [june, 20, 0.75],
      [june + 30, 0, null],
      [june + 61, 1, null],
    ])
  })

  it('shows at most as many months as wished', () => {
    const log = tested(june, june + 3, ['good'])
    const months = monthlyRetention(foldStudy(log), at(june + 400), 12)
    expect(months).toHaveLength(12)
    expect(months.every(({ all }) => all.reviews === 0)).toBe(true)
  })
})
