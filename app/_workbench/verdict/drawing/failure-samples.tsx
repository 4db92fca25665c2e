import { useMemo } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { Failure, TensorSample } from '#lib/exercise-kit/failure.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { areMasks } from './agreement.ts'
import { nameValues } from './describe.ts'
import { HeatMaps } from './heat-maps.tsx'
import { Entry, Scale } from './legend.tsx'
import { limitOf, type Mark, markOf } from './marks.ts'

interface FailureSamplesProps {
  readonly failure: Failure
  readonly locale: Locale
}

/** The learner's tensor, where a failure that compares no values carries it; the elements that it names are ringed. */
export function FailureSamples({ failure, locale }: FailureSamplesProps) {
  const { titles, legend } = drawingWords(locale)
  if (!('sample' in failure) || !failure.sample || failure.sample.data.length === 0) return null
  const own = { title: titles.actual, sample: failure.sample, mask: areMasks('mask', failure.sample) }
  if (failure.kind === 'zero-count') return <Drawn tensors={[own]} rings={noRings} locale={locale} />
  if (failure.kind === 'not-binary') {
    return <Drawn tensors={[own]} rings={[failure.index]} ring={legend.notBinary} locale={locale} />
  }
  const scores = failure.scores ? [{ title: titles.scores, sample: failure.scores, mask: false }] : []
  const rings = [failure.prunedIndex, failure.keptIndex]
  return <Drawn tensors={[own, ...scores]} rings={rings} ring={legend.outOfOrder} locale={locale} />
}

const noRings: readonly (readonly number[])[] = []

interface DrawnProps {
  readonly tensors: readonly { readonly title: string; readonly sample: TensorSample; readonly mask: boolean }[]
  readonly rings: readonly (readonly number[])[]
  readonly ring?: string
  readonly locale: Locale
}

function Drawn({ tensors, rings, ring, locale }: DrawnProps) {
  const { table } = drawingWords(locale)
  const { limit, marks } = useMemo(() => {
    const end = limitOf(tensors.filter(({ mask }) => !mask).map(({ sample }) => sample.data))
    return {
      limit: end,
      marks: tensors.map(({ sample, mask }) => sample.data.map((value) => paintAs(value, mask, end))),
    }
  }, [tensors])
  return (
    <HeatMaps
      maps={tensors.map(({ title, sample }, i) => {
        return { title, name: nameValues(locale, title, sample), marks: marks[i] as readonly Mark[] }
      })}
      series={tensors}
      ringed={rings}
      legend={
        <Scale limit={limit} marks={marks} ring={ring} locale={locale}>
          {tensors.some(({ mask }) => mask) && (
            <>
              <Entry mark="kept" text={table.kept} />
              <Entry mark="pruned" text={table.pruned} />
            </>
          )}
        </Scale>
      }
      locale={locale}
    />
  )
}

function paintAs(value: number, mask: boolean, limit: number): Mark {
  if (mask) return value === 0 ? 'pruned' : 'kept'
  return markOf(value, limit)
}
