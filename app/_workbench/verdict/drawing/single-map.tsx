import { useMemo } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { nameValues } from './describe.ts'
import { HeatMaps } from './heat-maps.tsx'
import { Scale } from './legend.tsx'
import { limitOf, markOf } from './marks.ts'

interface SingleMapProps {
  readonly title: string
  readonly sample: TensorSample
  /** Indices of elements to ring, and what the ring means. */
  readonly ringed?: readonly (readonly number[])[]
  readonly ring?: string
  readonly locale: Locale
}

const none: readonly (readonly number[])[] = []

/** One tensor on a scale of its own. */
export function SingleMap({ title, sample, ringed = none, ring, locale }: SingleMapProps) {
  const { limit, marks } = useMemo(() => {
    const end = limitOf([sample.data])
    return { limit: end, marks: sample.data.map((value) => markOf(value, end)) }
  }, [sample])
  if (sample.data.length === 0) return null
  return (
    <HeatMaps
      maps={[{ title, name: nameValues(locale, title, sample), marks }]}
      series={[{ title, sample }]}
      ringed={ringed}
      legend={<Scale limit={limit} marks={[marks]} ring={ring} locale={locale} />}
      locale={locale}
    />
  )
}
