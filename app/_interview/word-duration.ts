import { type Locale, languageTag } from '#lib/core/locale.ts'

/** A time as `3 min`, below a minute as `40 sec`. */
export function wordDuration(locale: Locale, ms: number): string {
  const short = ms < 60_000
  const unit = short ? 'second' : 'minute'
  const format = new Intl.NumberFormat(languageTag(locale), { style: 'unit', unit, unitDisplay: 'short' })
  return format.format(Math.round(ms / (short ? 1_000 : 60_000)))
}
