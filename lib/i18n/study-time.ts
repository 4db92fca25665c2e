import { type Locale, languageTag } from '#lib/core/locale.ts'
import { dateOfDay, type Moment } from '#lib/core/study/moment.ts'

const daysPerMonth = 30.4375
const minuteMs = 60_000

interface Due {
  readonly dueDay: number
  readonly dueMs: number | null
}

/** How long until a card is due: `10 min`, `3 days`, `2.5 mths`. */
export function wordWait(locale: Locale, { dueDay, dueMs }: Due, now: Moment): string {
  if (dueMs !== null) return unit(locale, 'minute', Math.max(1, Math.ceil((dueMs - now.ms) / minuteMs)))
  const days = Math.max(0, dueDay - now.day)
  if (days < 60) return unit(locale, 'day', days)
  if (days < 365) return unit(locale, 'month', days / daysPerMonth)
  return unit(locale, 'year', days / 365.25)
}

/** When a card is due, in a sentence: `in 10 minutes`, `tomorrow`, `3 December`. */
export function wordDue(locale: Locale, { dueDay, dueMs }: Due, now: Moment): string {
  const relative = new Intl.RelativeTimeFormat(languageTag(locale), { numeric: 'auto' })
  if (dueMs !== null) return relative.format(Math.max(1, Math.ceil((dueMs - now.ms) / minuteMs)), 'minute')
  const days = Math.max(0, dueDay - now.day)
  return days < 7 ? relative.format(days, 'day') : formatDay(locale, dueDay, now)
}

/** A study day as a date, with its year where it is not this one. */
export function formatDay(locale: Locale, day: number, now?: Moment): string {
  const date = dateOfDay(day)
  const sameYear = now !== undefined && dateOfDay(now.day).getUTCFullYear() === date.getUTCFullYear()
  const options: Intl.DateTimeFormatOptions = sameYear
    ? { day: 'numeric', month: 'long', timeZone: 'UTC' }
    : { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
  return new Intl.DateTimeFormat(languageTag(locale), options).format(date)
}

function unit(locale: Locale, name: 'minute' | 'day' | 'month' | 'year', value: number): string {
  const options = {
    style: 'unit',
    unit: name,
    unitDisplay: name === 'day' ? 'long' : 'short',
    maximumFractionDigits: 1,
  } as const
  return new Intl.NumberFormat(languageTag(locale), options).format(value)
}
