import type { Locale } from '#lib/core/locale.ts'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount, formatList, formatValue } from '#lib/i18n/verdict-format.ts'
import { agreements, countAgreements } from './agreement.ts'
import type { Agreement } from './marks.ts'
import { isPartial } from './sample-index.ts'

/** What a map of values is called: enough to know whether it is worth a closer look. */
export function nameValues(locale: Locale, title: string, sample: TensorSample): string {
  const { names } = drawingWords(locale)
  const filled = sample.data.filter((value) => value !== 0)
  const finite = sample.data.filter((value) => Number.isFinite(value))
  const name = fill(filled.length > 0 ? names.values : names.empty, {
    title,
    shape: formatList(sample.shape),
    filled: formatCount(locale, filled.length),
    count: formatCount(locale, sample.data.length),
    least: formatValue(locale, Math.min(...finite), 3),
    greatest: formatValue(locale, Math.max(...finite), 3),
  })
  return isPartial(sample) ? fill(names.partOf, { name }) : name
}

/** What a map of two masks is called: its four counts. */
export function nameAgreement(
  locale: Locale,
  title: string,
  sample: TensorSample,
  marks: readonly Agreement[],
): string {
  const { names, agreement } = drawingWords(locale)
  const counts = countAgreements(marks)
  const worded = agreements.map((mark) => [mark, fill(agreement[mark], { count: formatCount(locale, counts[mark]) })])
  return fill(names.agreement, { title, shape: formatList(sample.shape), ...Object.fromEntries(worded) })
}

/** `32 × 32` of `784 × 100`; undefined where a sample leaves nothing out. */
export function noteSample(locale: Locale, sample: TensorSample): string | undefined {
  if (!isPartial(sample)) return undefined
  return fill(drawingWords(locale).notes.sample, {
    kept: sample.axes.map((kept) => formatCount(locale, kept.length)).join(' × '),
    all: sample.shape.map((size) => formatCount(locale, size)).join(' × '),
  })
}
