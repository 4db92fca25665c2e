import { type Locale, languageTag } from '#lib/core/locale.ts'

/** A value of a tensor, short and without a sign on zero. Very large and very small ones as powers of ten. */
export function formatValue(locale: Locale, value: number, digits = 6): string {
  if (value === 0) return '0'
  if (!Number.isFinite(value)) return String(value)
  const magnitude = Math.abs(value)
  if (magnitude < 1e-4 || magnitude >= 1e9) return value.toExponential(2)
  return new Intl.NumberFormat(languageTag(locale), { maximumSignificantDigits: digits }).format(value)
}

export function formatCount(locale: Locale, count: number): string {
  return new Intl.NumberFormat(languageTag(locale)).format(count)
}

/** `24 ms`, or `3.2 s` from a second on. */
export function formatDuration(locale: Locale, durationMs: number): string {
  const seconds = durationMs >= 1_000
  const text = new Intl.NumberFormat(languageTag(locale), {
    style: 'unit',
    unit: seconds ? 'second' : 'millisecond',
    unitDisplay: seconds ? 'narrow' : 'short',
    maximumFractionDigits: seconds ? 1 : 0,
  }).format(seconds ? durationMs / 1_000 : durationMs)
  return text.replace(/(\d)(\p{L})/u, '$1 $2')
}

/** A shape or an index, as code. */
export function formatList(numbers: readonly number[]): string {
  return `[${numbers.join(', ')}]`
}
