import { describe, expect, it } from 'vitest'
import type { Happening } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { activityByDay, activityCells } from '#lib/core/study/statistics/activity.ts'
import { firstDayOf, monthOf, weekdayOf, weekOf } from '#lib/core/study/statistics/calendar.ts'
import { streakOf } from '#lib/core/study/statistics/streak.ts'
import { attempted, event, reviewed } from '#tests/core/study/events.ts'
import { at } from './site-catalog.ts'

/** Monday 1 June 2026. */
const monday = Date.UTC(2026, 5, 1) / 86_400_000
const studied = (...days: number[]) => foldStudy(days.map((day) => reviewed('a', 'good', day)))

describe('the calendar of study days', () => {
  it('begins weeks on Monday, also before 1970', () => {
    expect([monday - 1, monday, monday + 6, monday + 7].map(weekOf)).toEqual([monday - 7, monday, monday, monday + 7])
    expect([weekdayOf(monday), weekdayOf(monday + 6), weekdayOf(-4), weekdayOf(0)]).toEqual([0, 6, 6, 3])
  })

  it('knows the first day of each month', () => {
    expect(firstDayOf(monthOf(monday))).toBe(monday)
    expect(monthOf(monday - 1)).toBe(monthOf(monday) - 1)
    expect(firstDayOf(monthOf(monday) + 7)).toBe(Date.UTC(2027, 0, 1) / 86_400_000)
  })
})

describe('activityByDay', () => {
  it('counts reviews and attempts on the study days that the events carry, not on those of their times', () => {
    const night = { atMs: at(11, 2).ms, day: 10 }
    const state = foldStudy([
      reviewed('a', 'good', 10),
      reviewed('b', 'good', 10, night),
      attempted('x', { day: 11 }),
      attempted('x', { day: 11, mode: 'run' }),
    ])
    expect([...activityByDay(state)]).toEqual([
      [10, { reviews: 2, attempts: 0 }],
      [11, { reviews: 0, attempts: 2 }],
    ])
  })

  it('leaves out what was undone', () => {
    const kept = reviewed('a', 'good', 10)
    const undone = reviewed('b', 'good', 11)
    const undo: Happening = { kind: 'undone', target: undone.id }
    const state = foldStudy([kept, undone, event(undo, { atMs: at(12).ms })])
    expect([...activityByDay(state).keys()]).toEqual([10])
  })

  it('counts the grades of an interview', () => {
    const item = { passed: false, ticked: [], missed: [], answer: '', durationMs: 1 }
    const report = {
      startedMs: 0,
      minutes: 20,
      level: null,
      topics: [],
      items: [
        { ...item, card: 'questions/a', rating: 'good' },
        { ...item, card: 'questions/b', rating: null },
      ],
    } as const
    const state = foldStudy([event({ kind: 'interviewed', report }, { day: 7 })])
    expect([...activityByDay(state)]).toEqual([[7, { reviews: 1, attempts: 0 }]])
  })
})

describe('activityCells', () => {
  it('has a cell for every day up to today, the days after it left out', () => {
    const cells = activityCells(studied(monday + 1, monday + 9), at(monday + 2), 2)
    expect(cells.map(({ day }) => day)).toEqual(Array.from({ length: 10 }, (_, index) => monday - 7 + index))
    expect(cells.filter(({ reviews }) => reviews > 0).map(({ day, week, weekday }) => [day, week, weekday])).toEqual([
      [monday + 1, monday, 1],
    ])
  })

  it('fills a cell by steps', () => {
    const levels = [0, 1, 4, 5, 14, 15, 29, 30, 90].map((count) => {
      const state = foldStudy(Array.from({ length: count }, () => reviewed('a', 'good', monday)))
      return activityCells(state, at(monday), 1)[0].level
    })
    expect(levels).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
  })

  it('is whole without any event', () => {
    expect(activityCells(foldStudy([]), at(monday + 6), 26)).toHaveLength(26 * 7)
  })
})

describe('streakOf', () => {
  it('is nothing without events', () => {
    expect(streakOf(foldStudy([]), at(20))).toEqual({ current: 0, longest: 0, studiedToday: false, recent: 0 })
  })

  it('is not broken by a today that is still open, but by a day missed before it', () => {
    const state = studied(16, 17, 18, 18)
    expect(streakOf(state, at(18))).toMatchObject({ current: 3, studiedToday: true })
    expect(streakOf(state, at(19))).toMatchObject({ current: 3, studiedToday: false })
    expect(streakOf(state, at(20))).toMatchObject({ current: 0, longest: 3 })
  })

  it('keeps the longest and counts the last 30 days', () => {
    const state = studied(1, 2, 3, 4, 50, 52, 53, 81, 82)
    expect(streakOf(state, at(82))).toEqual({ current: 2, longest: 4, studiedToday: true, recent: 3 })
  })

  it('counts an attempt as much as a review', () => {
    const state = foldStudy([reviewed('a', 'good', 10), attempted('x', { day: 11 }), reviewed('a', 'good', 12)])
    expect(streakOf(state, at(12)).current).toBe(3)
  })

  it('survives a journey westward, where today is the day before the last one', () => {
    expect(streakOf(studied(9, 10, 11), at(10))).toMatchObject({ current: 3, studiedToday: true })
  })

  it('does not let a clock that was wrong by years make days', () => {
    expect(streakOf(studied(10, 11, 5000, 5001, 5002), at(11))).toMatchObject({ current: 2, longest: 2 })
  })

  it('goes by the log where a clock was set back: the days that it says', () => {
    const events = [reviewed('a', 'good', 11), reviewed('a', 'good', 10, { order: at(30).ms })]
    expect(streakOf(foldStudy(events), at(11)).current).toBe(2)
  })
})
