import { useId, useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { BeforeAfter } from './before-after.tsx'
import { describeCounts, describeCut } from './describe-pruning.ts'
import { Histogram } from './histogram.tsx'
import { HistogramTable } from './histogram-table.tsx'
import { LazyFold } from './lazy-fold.tsx'
import { Entry } from './legend.tsx'
import { useWidth } from './use-width.ts'

interface PruningViewProps {
  readonly picture: PruningPicture
  readonly locale: Locale
}

const maxWidth = 520

/** What the learner's code did to the weights: how many went, where the cut lies, and the weights before and after. */
export function PruningView({ picture, locale }: PruningViewProps) {
  const { pruning, table, legend } = drawingWords(locale)
  const [box, width] = useWidth<HTMLDivElement>()
  return (
    <div ref={box} className="bench-pruning">
      <p>
        {describeCounts(locale, picture)} {describeCut(locale, picture)}
      </p>
      {width > 0 && picture.histogram.kept.length > 0 && (
        <figure>
          <Histogram picture={picture} width={Math.min(width, maxWidth)} locale={locale} />
          <figcaption>{pruning.axis[picture.unit]}</figcaption>
        </figure>
      )}
      <ul className="bench-legend" aria-label={legend.name}>
        <Entry mark="kept" text={table.kept} />
        <Entry mark="pruned" text={table.pruned} />
      </ul>
      <LazyFold summary={table.show}>{() => <HistogramTable picture={picture} locale={locale} />}</LazyFold>
      <Weights weights={picture.weights} locale={locale} />
    </div>
  )
}

interface WeightsProps {
  readonly weights: PruningPicture['weights']
  readonly locale: Locale
}

/** Of several weights one at a time. */
function Weights({ weights, locale }: WeightsProps) {
  const { pruning } = drawingWords(locale)
  const [place, setPlace] = useState(0)
  const id = useId()
  const chosen = weights[place]
  if (!chosen) return null
  return (
    <>
      {weights.length > 1 && (
        <p className="bench-choice">
          <label htmlFor={id}>{pruning.which}</label>
          <select id={id} className="field" value={place} onChange={({ target }) => setPlace(Number(target.value))}>
            {weights.map(({ where }, i) => (
              <option key={where} value={i}>
                {where}
              </option>
            ))}
          </select>
        </p>
      )}
      <BeforeAfter key={place} {...chosen} locale={locale} />
    </>
  )
}
