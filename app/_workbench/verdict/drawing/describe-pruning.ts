import { type Locale, languageTag } from '#lib/core/locale.ts'
import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount, formatValue } from '#lib/i18n/verdict-format.ts'

/** `12 of 30 weights pruned (40%)`, and how many were zero before. */
export function describeCounts(locale: Locale, { unit, total, pruned, zeroBefore }: PruningPicture): string {
  const { pruning } = drawingWords(locale)
  const percent = new Intl.NumberFormat(languageTag(locale), { style: 'percent', maximumFractionDigits: 1 })
  const [gone, all, share] = [formatCount(locale, pruned), formatCount(locale, total), total === 0 ? 0 : pruned / total]
  const counts = pruning.pruned(unit, total, gone, all, percent.format(share))
  const before = zeroBefore > 0 ? fill(pruning.zeroBefore, { count: formatCount(locale, zeroBefore) }) : ''
  return fill(before ? pruning.both : pruning.sentence, { counts, before })
}

/** Where the cut lies, or why there is none. */
export function describeCut(locale: Locale, { cut, total, pruned, zeroBefore }: PruningPicture): string {
  const { pruning } = drawingWords(locale)
  if (pruned === 0) return pruning.nothing
  if (pruned >= total - zeroBefore) return pruning.everything
  return cut === null ? pruning.noCut : fill(pruning.cut, { value: formatValue(locale, cut, 4) })
}
