import { describe, expect, it } from 'vitest'
import { exerciseCard } from '#lib/core/study/catalog.ts'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { longestReviewMs, totalTime, weeklyTime } from '#lib/core/study/statistics/time-spent.ts'
import { attempted, event, reviewed } from '#tests/core/study/events.ts'
import { at } from './site-catalog.ts'

/** Monday 1 June 2026. */
const monday = Date.UTC(2026, 5, 1) / 86_400_000
const total = (events: readonly StudyEvent[]) => totalTime(foldStudy(events))
const attempt = (activeMs: number | undefined, atMs: number) => attempted('x', { activeMs, atMs, day: 1, order: atMs })
const grade = (durationMs: number, atMs: number): StudyEvent => ({
  ...reviewed('x', 'good', 1, { atMs, order: atMs }),
  card: exerciseCard('x'),
  durationMs,
})
const question = (durationMs: number) => ({ ...reviewed('a', 'good', 1), durationMs })

describe('totalTime', () => {
  it('is zero without events', () => {
    expect(total([])).toEqual({ questionsMs: 0, exercisesMs: 0 })
  })

  it('adds up reviews of questions, a page left open for at most 20 minutes', () => {
    expect(total([question(60_000), question(90_000)]).questionsMs).toBe(150_000)
    expect(total([question(9e9)]).questionsMs).toBe(longestReviewMs)
  })

  it('takes from the attempts of a round what each adds', () => {
    expect(total([attempt(60_000, 1), attempt(150_000, 2), attempt(150_000, 3)]).exercisesMs).toBe(150_000)
  })

  it('counts an attempt without a time, and one that another tab timed shorter, as nothing more', () => {
    expect(total([attempt(60_000, 1), attempt(undefined, 2), attempt(20_000, 3), attempt(70_000, 4)]).exercisesMs).toBe(
      70_000,
    )
  })

  it('begins anew with each round', () => {
    const restart = event({ kind: 'restarted', slug: 'x', draft: '' }, { atMs: 2 })
    expect(total([attempt(60_000, 1), restart, attempt(80_000, 3)]).exercisesMs).toBe(140_000)
  })

  it('does not count the time of a round twice when it is graded', () => {
    expect(total([attempt(60_000, 1), grade(75_000, 2)]).exercisesMs).toBe(75_000)
    expect(total([attempt(60_000, 1), grade(5_000, 2), grade(9_000, 3)]).exercisesMs).toBe(69_000)
    expect(total([grade(40_000, 1)]).exercisesMs).toBe(40_000)
  })

  it('takes no time that is negative or no number', () => {
    const odd = [question(-5), question(Number.NaN), attempt(Number.POSITIVE_INFINITY, 1), grade(-1, 2)]
    expect(total(odd)).toEqual({ questionsMs: 0, exercisesMs: 0 })
  })
})

describe('weeklyTime', () => {
  it('has every week up to this one, by study day', () => {
    const log = [
      { ...reviewed('a', 'good', monday - 1), durationMs: 1_000 },
      { ...reviewed('a', 'good', monday), durationMs: 2_000 },
      { ...reviewed('b', 'good', monday + 6), durationMs: 4_000 },
      attempted('x', { activeMs: 500, day: monday, atMs: at(monday).ms }),
    ]
    expect(weeklyTime(foldStudy(log), at(monday + 6), 3)).toEqual([
      { week: monday - 14, questionsMs: 0, exercisesMs: 0 },
      { week: monday - 7, questionsMs: 1_000, exercisesMs: 0 },
      { week: monday, questionsMs: 6_000, exercisesMs: 500 },
    ])
  })
})
