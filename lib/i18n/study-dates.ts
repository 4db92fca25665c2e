import { type Locale, languageTag } from '#lib/core/locale.ts'
import { dateOfDay } from '#lib/core/study/moment.ts'
import { weekOf } from '#lib/core/study/statistics/calendar.ts'

const minuteMs = 60_000
const minutesPerHour = 60

/** A study day as a date: `short` May 3, `medium` May 3, 2026, `long` with the day of the week. */
export function formatDate(locale: Locale, day: number, style: keyof typeof dateStyles): string {
  return inUtc(locale, dateStyles[style]).format(dateOfDay(day))
}

const dateStyles = {
  short: { month: 'short', day: 'numeric' },
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  month: { month: 'short' },
  monthOfYear: { year: 'numeric', month: 'long' },
} as const

/** `today`, `tomorrow` and `yesterday`, else the date. */
export function formatNearDay(locale: Locale, day: number, today: number): string {
  const offset = day - today
  if (Math.abs(offset) > 1) return formatDate(locale, day, 'medium')
  return new Intl.RelativeTimeFormat(languageTag(locale), { numeric: 'auto' }).format(offset, 'day')
}

/** The names of the days of the week from Monday on. */
export function weekdayNames(locale: Locale): readonly string[] {
  const format = inUtc(locale, { weekday: 'short' })
  return Array.from({ length: 7 }, (_, index) => format.format(dateOfDay(weekOf(7) + index)))
}

/** A time by the clock of this device, with its date. */
export function formatTime(locale: Locale, ms: number): string {
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(ms)
}

/** Time spent in hours and minutes; in seconds below one minute. */
export function formatSpan(locale: Locale, ms: number): string {
  if (ms > 0 && ms < minuteMs) return inUnit(locale, Math.max(1, Math.floor(ms / 1000)), 'second')
  const minutes = Math.round(ms / minuteMs)
  const hours = Math.floor(minutes / minutesPerHour)
  const rest = minutes % minutesPerHour
  if (hours === 0) return inUnit(locale, rest, 'minute')
  return rest === 0
    ? inUnit(locale, hours, 'hour')
    : `${inUnit(locale, hours, 'hour')} ${inUnit(locale, rest, 'minute')}`
}

/** `3 days`. */
export function formatDays(locale: Locale, days: number): string {
  return new Intl.NumberFormat(languageTag(locale), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)
}

/** A share, 0 to 1, in whole percent. */
export function formatShare(locale: Locale, share: number): string {
  return new Intl.NumberFormat(languageTag(locale), { style: 'percent' }).format(share)
}

function inUnit(locale: Locale, value: number, unit: string): string {
  return new Intl.NumberFormat(languageTag(locale), { style: 'unit', unit, unitDisplay: 'short' }).format(value)
}

function inUtc(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(languageTag(locale), { ...options, timeZone: 'UTC' })
}
