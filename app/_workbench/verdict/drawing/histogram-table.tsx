import type { Locale } from '#lib/core/locale.ts'
import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount, formatValue } from '#lib/i18n/verdict-format.ts'

/** The histogram in numbers. */
export function HistogramTable({ picture, locale }: { readonly picture: PruningPicture; readonly locale: Locale }) {
  const { table, pruning } = drawingWords(locale)
  const { edges, kept, pruned } = picture.histogram
  return (
    <table className="bench-table">
      <caption>{fill(table.histogram, { units: pruning.units[picture.unit] })}</caption>
      <thead>
        <tr>
          {[table.from, table.to, table.pruned, table.kept].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kept.map((count, i) => (
          <tr key={edges[i]}>
            <th scope="row">{formatValue(locale, edges[i] ?? 0, 4)}</th>
            <td>{formatValue(locale, edges[i + 1] ?? 0, 4)}</td>
            <td>{formatCount(locale, pruned[i] ?? 0)}</td>
            <td>{formatCount(locale, count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
