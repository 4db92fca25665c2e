import type { Locale } from '#lib/core/locale.ts'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { formatList, formatValue } from '#lib/i18n/verdict-format.ts'
import type { SampleWindow } from './sample-window.ts'

interface SampleTableProps {
  readonly title: string
  readonly sample: TensorSample
  readonly view: SampleWindow
  /** Positions in the data. */
  readonly ringed: readonly number[]
  readonly locale: Locale
}

/** A part of a tensor in numbers. Zeros are faint, so that a pruned weight is told from a small one. */
export function SampleTable({ title, sample, view, ringed, locale }: SampleTableProps) {
  const { columns, rows } = view
  const rank = sample.shape.length
  return (
    // biome-ignore-start lint/a11y: what scrolls must be reached by keyboard, and is no landmark
    <div role="group" className="bench-table-wrap" tabIndex={0} aria-label={title}>
      <table className="bench-table">
        <caption>
          {title} <code>{`${formatList(sample.shape)} ${sample.dtype}`}</code>
        </caption>
        {rank > 0 && (
          <thead>
            <tr>
              {rank > 1 && <td />}
              {columns.map((index) => (
                <th key={index} scope="col">
                  {index}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ label, start }) => (
            <tr key={label}>
              {rank > 1 && <th scope="row">{label}</th>}
              {columns.map((index, i) => (
                <Cell
                  key={index}
                  value={sample.data[start + i] as number}
                  ringed={ringed.includes(start + i)}
                  locale={locale}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    // biome-ignore-end lint/a11y: as above
  )
}

interface CellProps {
  readonly value: number
  readonly ringed: boolean
  readonly locale: Locale
}

function Cell({ value, ringed, locale }: CellProps) {
  const kind = ringed ? 'worst' : value === 0 ? 'zero' : undefined
  return (
    <td data-kind={kind}>
      {formatValue(locale, value, ringed ? 6 : 4)}
      {ringed && <span className="sr-only">{` (${drawingWords(locale).table.ringed})`}</span>}
    </td>
  )
}
