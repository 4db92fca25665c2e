import { useMemo } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { nameValues } from './describe.ts'
import { HeatMaps } from './heat-maps.tsx'
import { Scale } from './legend.tsx'
import { limitOf, markOf } from './marks.ts'
import { sameElements } from './sample-index.ts'

interface BeforeAfterProps {
  readonly before: TensorSample
  readonly after: TensorSample
  readonly locale: Locale
}

/** A weight before and after pruning on one scale; apart where the shapes differ, for then no element is the same. */
export function BeforeAfter({ before, after, locale }: BeforeAfterProps) {
  const { titles } = drawingWords(locale)
  const drawn = useMemo(() => {
    const limit = limitOf([before.data, after.data])
    return { limit, marks: [before, after].map(({ data }) => data.map((value) => markOf(value, limit))) }
  }, [before, after])
  const both = [
    { title: titles.before, sample: before },
    { title: titles.after, sample: after },
  ]
  const maps = both.map(({ title, sample }, i) => {
    return { title, name: nameValues(locale, title, sample), marks: drawn.marks[i] ?? [] }
  })
  const legend = <Scale limit={drawn.limit} marks={drawn.marks} ring={undefined} locale={locale} />
  const groups = sameElements(before, after) ? [both] : both.map((one) => [one])
  return groups.map((series) => {
    const { title, sample } = series[0] as (typeof both)[number]
    if (sample.data.length === 0) return null
    return (
      <HeatMaps
        key={title}
        maps={maps.filter((map) => series.some((one) => one.title === map.title))}
        series={series}
        ringed={none}
        legend={legend}
        locale={locale}
      />
    )
  })
}

const none: readonly (readonly number[])[] = []
