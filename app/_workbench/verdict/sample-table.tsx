import type { Locale } from '#lib/core/locale.ts'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { formatList, formatValue } from '#lib/i18n/verdict-format.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { SampleWindow } from './sample-window.ts'

interface SampleTableProps {
  readonly title: string
  readonly sample: TensorSample
  readonly view: SampleWindow
  readonly locale: Locale
}

/** A part of a tensor. Zeros are faint, so that a pruned weight is told from a small one. */
export function SampleTable({ title, sample, view, locale }: SampleTableProps) {
  const { values } = workbenchWords(locale)
  const { columns, firstColumn, rows, worst } = view
  const numbers = Array.from({ length: columns }, (_, i) => firstColumn + i)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="bench-table-wrap" tabIndex={0} aria-label={title}>
      <table className="bench-table">
        <caption>
          {title} <code>{`${formatList(sample.shape)} ${sample.dtype}`}</code>
        </caption>
        {sample.shape.length > 0 && (
          <thead>
            <tr>
              <td />
              {numbers.map((number) => (
                <th key={number} scope="col">
                  {number}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ label, start }) => (
            <tr key={label}>
              {sample.shape.length > 0 && <th scope="row">{label}</th>}
              {numbers.map((number, i) => (
                <Cell key={number} value={sample.data[start + i]} worst={start + i === worst} locale={locale} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="bench-note">{values.empty}</p>}
    </section>
  )
}

interface CellProps {
  /** Undefined where the sample does not reach. */
  readonly value: number | undefined
  readonly worst: boolean
  readonly locale: Locale
}

function Cell({ value, worst, locale }: CellProps) {
  const kind = worst ? 'worst' : value === 0 ? 'zero' : undefined
  return (
    <td data-kind={kind}>
      {value === undefined ? '…' : formatValue(locale, value, worst ? 6 : 4)}
      {worst && <span className="sr-only">{` (${workbenchWords(locale).values.worst})`}</span>}
    </td>
  )
}
