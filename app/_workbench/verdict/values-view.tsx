import type { Locale } from '#lib/core/locale.ts'
import type { Failure } from '#lib/exercise-kit/failure.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount, formatValue } from '#lib/i18n/verdict-format.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { areMasks } from './drawing/agreement.ts'
import { Comparison } from './drawing/comparison.tsx'
import { LayersView } from './drawing/layers-view.tsx'

interface ValuesViewProps {
  readonly difference: Extract<Failure, { kind: 'values' }>
  readonly locale: Locale
}

/** Wrong values: the numbers that sum them up, and expected and actual drawn; of a model each weight in turn. */
export function ValuesView({ difference, locale }: ValuesViewProps) {
  const { values } = workbenchWords(locale)
  const { where, model, maxAbsError, tolerance, mismatches, total, zerosExpected, zerosActual, expected, actual } =
    difference
  const count = (n: number): string => formatCount(locale, n)
  return (
    <div className="bench-values">
      <dl>
        <dt>{values.mismatches}</dt>
        <dd>{`${count(mismatches)} / ${count(total)}`}</dd>
        {!areMasks(where, expected, actual) && (
          <>
            <dt>{values.error}</dt>
            <dd>{`${formatValue(locale, maxAbsError)} (${values.tolerance} ${formatValue(locale, tolerance)})`}</dd>
          </>
        )}
        <dt>{values.zeros}</dt>
        <dd>{fill(values.zerosFound, { expected: count(zerosExpected), actual: count(zerosActual) })}</dd>
      </dl>
      {model && model.length > 0 ? (
        <LayersView model={model} failing={where} locale={locale} />
      ) : (
        <Comparison {...difference} locale={locale} />
      )}
    </div>
  )
}
