import type { Locale } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'

const minuteMs = 60_000

/** `12 of 20 min`; beyond the end it says by how much, and nothing else changes. */
export function wordTime(locale: Locale, ms: number, minutes: number): string {
  const { clock: words } = interviewWords(locale)
  const used = Math.floor(ms / minuteMs)
  const values = { used, minutes, over: used - minutes }
  return fill(used > minutes ? words.over : words.used, values)
}
