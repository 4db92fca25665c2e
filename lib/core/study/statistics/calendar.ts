import { dateOfDay } from '#lib/core/study/moment.ts'

export const daysPerWeek = 7

/** The day of the week of a study day, 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (dateOfDay(day).getUTCDay() + 6) % daysPerWeek
}

/** The Monday of a study day's week, as a study day. */
export function weekOf(day: number): number {
  return day - weekdayOf(day)
}

/** A month as a number that grows by 1 from month to month. */
export function monthOf(day: number): number {
  const date = dateOfDay(day)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The first study day of a month. */
export function firstDayOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12) / 86_400_000
}
