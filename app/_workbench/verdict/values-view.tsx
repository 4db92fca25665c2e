import type { Locale } from '#lib/core/locale.ts'
import type { ValueDifference } from '#lib/exercise-kit/failure.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount, formatValue } from '#lib/i18n/verdict-format.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { SampleTable } from './sample-table.tsx'
import { sampleWindow } from './sample-window.ts'

/** Expected and actual values side by side, the worst element marked in both, and the numbers that sum them up. */
export function ValuesView({ difference, locale }: { readonly difference: ValueDifference; readonly locale: Locale }) {
  const { values } = workbenchWords(locale)
  const { expected, actual, maxAbsError, tolerance, mismatches, total, zerosExpected, zerosActual } = difference
  const view = sampleWindow(expected, difference.worstIndex)
  const count = (n: number): string => formatCount(locale, n)
  return (
    <div className="bench-values">
      <dl>
        <dt>{values.mismatches}</dt>
        <dd>{`${count(mismatches)} / ${count(total)}`}</dd>
        <dt>{values.error}</dt>
        <dd>{`${formatValue(locale, maxAbsError)} (${values.tolerance} ${formatValue(locale, tolerance)})`}</dd>
        <dt>{values.zeros}</dt>
        <dd>{fill(values.zerosFound, { expected: count(zerosExpected), actual: count(zerosActual) })}</dd>
      </dl>
      <div className="bench-samples">
        <SampleTable title={values.expected} sample={expected} view={view} locale={locale} />
        <SampleTable title={values.actual} sample={actual} view={view} locale={locale} />
      </div>
      {view.cut && (
        <p className="bench-note">
          {fill(values.cut, {
            from: view.firstRow + 1,
            to: view.firstRow + view.rows.length,
            rows: count(view.totalRows),
            columns: view.columns,
            allColumns: count(view.totalColumns),
          })}
        </p>
      )}
    </div>
  )
}
