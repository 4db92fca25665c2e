import { useMemo } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatValue } from '#lib/i18n/verdict-format.ts'
import { areMasks } from './agreement.ts'
import { nameValues } from './describe.ts'
import { HeatMaps } from './heat-maps.tsx'
import { Scale } from './legend.tsx'
import { differences, faintDifference, limitOf, markOf } from './marks.ts'
import { MaskComparison } from './mask-comparison.tsx'

interface ComparisonProps {
  /** The part of the answer that is compared. */
  readonly where: string
  readonly expected: TensorSample
  /** With the same elements. */
  readonly actual: TensorSample
  /** Null where nothing differs. */
  readonly worstIndex: readonly number[] | null
  readonly locale: Locale
}

/** A tensor beside the expected one: masks as one map of agreement, others with their difference on one scale. */
export function Comparison(props: ComparisonProps) {
  const { where, expected, actual } = props
  if (expected.data.length === 0) return null
  return areMasks(where, expected, actual) ? <MaskComparison {...props} /> : <ValueComparison {...props} />
}

function ValueComparison({ expected, actual, worstIndex, locale }: ComparisonProps) {
  const { titles, notes, legend } = drawingWords(locale)
  const { series, limit, marks } = useMemo(() => onOneScale(expected, actual), [expected, actual])
  const ringed = useMemo(() => (worstIndex ? [worstIndex] : []), [worstIndex])
  const named = series.map(({ key, sample }) => ({ title: titles[key], sample }))
  const faint = faintDifference(series[2].sample.data, limit)
  return (
    <HeatMaps
      maps={named.map(({ title, sample }, i) => {
        return { title, name: nameValues(locale, title, sample), marks: marks[i] ?? [] }
      })}
      series={named}
      ringed={ringed}
      legend={<Scale limit={limit} marks={marks} ring={worstIndex ? legend.worst : undefined} locale={locale} />}
      notes={faint === undefined ? [] : [fill(notes.faint, { largest: formatValue(locale, faint, 3) })]}
      locale={locale}
    />
  )
}

/** The difference shares the scale, so that what looks alike is alike; where it is too faint a note says so. */
function onOneScale(expected: TensorSample, actual: TensorSample) {
  const difference: TensorSample = { ...expected, data: differences(expected.data, actual.data) }
  const series = [
    { key: 'expected', sample: expected },
    { key: 'actual', sample: actual },
    { key: 'difference', sample: difference },
  ] as const
  const limit = limitOf(series.map(({ sample }) => sample.data))
  return { series, limit, marks: series.map(({ sample }) => sample.data.map((value) => markOf(value, limit))) }
}
