import type { Moment } from '#lib/core/study/moment.ts'
import type { StudyState } from '#lib/core/study/state.ts'
import { daysPerWeek, weekdayOf, weekOf } from './calendar.ts'

export interface DayActivity {
  readonly reviews: number
  readonly attempts: number
}

/** The counts from which a day's cell is filled one step more. */
export const activitySteps = [1, 5, 15, 30] as const

export interface DayCell extends DayActivity {
  readonly day: number
  /** 0 for Monday. */
  readonly weekday: number
  /** The Monday of its week. */
  readonly week: number
  /** 0 for nothing done, else how many of `activitySteps` were reached. */
  readonly level: number
}

/** What was done on each study day on which something was. */
export function activityByDay({ reviews, attempts }: StudyState): ReadonlyMap<number, DayActivity> {
  const days = new Map<number, { reviews: number; attempts: number }>()
  const on = (day: number) => {
    const known = days.get(day) ?? { reviews: 0, attempts: 0 }
    days.set(day, known)
    return known
  }
  for (const { at } of reviews) on(at.day).reviews++
  for (const { at } of attempts) on(at.day).attempts++
  return days
}

/** Every day of the last `weeks` weeks, this one included, up to today; weeks begin on Monday. */
export function activityCells(state: StudyState, now: Moment, weeks: number): readonly DayCell[] {
  const days = activityByDay(state)
  const first = weekOf(now.day) - (weeks - 1) * daysPerWeek
  return Array.from({ length: now.day - first + 1 }, (_, index): DayCell => {
    const day = first + index
    const { reviews, attempts } = days.get(day) ?? { reviews: 0, attempts: 0 }
    const level = activitySteps.filter((step) => reviews + attempts >= step).length
    return { day, weekday: weekdayOf(day), week: weekOf(day), reviews, attempts, level }
  })
}
