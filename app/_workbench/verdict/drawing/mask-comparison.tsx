import { useMemo } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { agreementOf, agreements, countAgreements } from './agreement.ts'
import { nameAgreement } from './describe.ts'
import { HeatMaps } from './heat-maps.tsx'
import { Entry, RingEntry } from './legend.tsx'
import type { Agreement } from './marks.ts'

interface MaskComparisonProps {
  readonly expected: TensorSample
  readonly actual: TensorSample
  readonly worstIndex: readonly number[] | null
  readonly locale: Locale
}

/** Two masks as one map: where they agree, and which weights went or stayed by mistake. */
export function MaskComparison({ expected, actual, worstIndex, locale }: MaskComparisonProps) {
  const { titles, agreementAt, legend } = drawingWords(locale)
  const marks = useMemo(() => agreementOf(expected.data, actual.data), [expected, actual])
  const ringed = useMemo(() => (worstIndex ? [worstIndex] : []), [worstIndex])
  const name = nameAgreement(locale, titles.agreement, expected, marks)
  return (
    <HeatMaps
      maps={[{ title: titles.agreement, name, marks }]}
      series={[
        { title: titles.expected, sample: expected },
        { title: titles.actual, sample: actual },
      ]}
      ringed={ringed}
      remark={(position) => agreementAt[marks[position] as Agreement]}
      legend={<AgreementLegend marks={marks} ring={worstIndex ? legend.firstDifference : undefined} locale={locale} />}
      locale={locale}
    />
  )
}

interface AgreementLegendProps {
  readonly marks: readonly Agreement[]
  readonly ring: string | undefined
  readonly locale: Locale
}

function AgreementLegend({ marks, ring, locale }: AgreementLegendProps) {
  const { legend, agreement } = drawingWords(locale)
  const counts = countAgreements(marks)
  return (
    <ul className="bench-legend" aria-label={legend.name}>
      {agreements.map((mark) => (
        <Entry key={mark} mark={mark} text={fill(agreement[mark], { count: formatCount(locale, counts[mark]) })} />
      ))}
      <RingEntry text={ring} />
    </ul>
  )
}
