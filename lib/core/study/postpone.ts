import { dateOfDay, type Moment } from './moment.ts'
import { dueDayOf } from './queue.ts'
import type { CardState } from './state.ts'

const msPerDay = 86_400_000

/** The study day that puts a card off by some days: from its due day on, or from today where that is past. */
export function postponedBy(card: CardState, now: Moment, days: number): number {
  return Math.max(now.day, dueDayOf(card) ?? now.day) + days
}

/** The first study day to which putting a card off makes a difference, whatever earlier postponements said. */
export function earliestPostponement({ memory }: CardState, now: Moment): number {
  return Math.max(now.day, memory?.dueDay ?? now.day) + 1
}

/** The date of a study day as date fields write it, `2026-05-03`. */
export function dateField(day: number): string {
  return dateOfDay(day).toISOString().slice(0, 10)
}

/** The study day of a date field, `null` where it holds no date. */
export function dayOfField(value: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return null
  const [year, month, date] = match.slice(1).map(Number)
  return Date.UTC(year, month - 1, date) / msPerDay
}
