import { useId, useState } from 'react'
import { OutcomeShape } from '#app/_workbench/verdict/outcome-shape.tsx'
import type { Locale } from '#lib/core/locale.ts'
import type { WeightComparison } from '#lib/exercise-kit/failure.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount, formatList } from '#lib/i18n/verdict-format.ts'
import { Comparison } from './comparison.tsx'
import { firstToShow, layersOf, type Standing, standingOf } from './layers.ts'
import { SingleMap } from './single-map.tsx'

interface LayersViewProps {
  readonly model: readonly WeightComparison[]
  /** The weight that failed the test. */
  readonly failing: string
  readonly locale: Locale
}

/** The layers of a model, each weight with what is to be said of it; the chosen one is drawn. */
export function LayersView({ model, failing, locale }: LayersViewProps) {
  const { layers } = drawingWords(locale)
  const [chosen, choose] = useState(() => firstToShow(model, failing))
  const group = useId()
  return (
    <>
      <fieldset className="bench-layers">
        <legend>{layers.title}</legend>
        {layersOf(model).map(({ name, weights }) => (
          <div key={name} className="bench-layer">
            <code>{name}</code>
            {weights.map(({ role, standing, comparison }) => (
              <label key={role} data-standing={standing}>
                <input
                  type="radio"
                  name={group}
                  checked={comparison === chosen}
                  aria-label={`${name} ${role}: ${wordStanding(locale, comparison)}`}
                  onChange={() => choose(comparison)}
                />
                <code>{role}</code>
                <OutcomeShape outcome={shapes[standing]} />
                <span>{wordStanding(locale, comparison)}</span>
              </label>
            ))}
          </div>
        ))}
      </fieldset>
      <ChosenWeight key={chosen.where} comparison={chosen} locale={locale} />
    </>
  )
}

const shapes = { agrees: 'passed', differs: 'failed', shapes: 'failed' } as const satisfies Record<Standing, string>

function wordStanding(locale: Locale, comparison: WeightComparison): string {
  const { layers } = drawingWords(locale)
  const standing = standingOf(comparison)
  if (standing === 'agrees') return layers.agrees
  if (standing === 'shapes') return layers.shapes
  return fill(layers.differ, {
    mismatches: formatCount(locale, comparison.mismatches),
    total: formatCount(locale, comparison.total),
  })
}

function ChosenWeight({ comparison, locale }: { readonly comparison: WeightComparison; readonly locale: Locale }) {
  const { where, expected, actual } = comparison
  const { layers, titles } = drawingWords(locale)
  if (standingOf(comparison) !== 'shapes') return <Comparison {...comparison} where={where} locale={locale} />
  return (
    <>
      <p>{fill(layers.shapesNote, { expected: formatList(expected.shape), actual: formatList(actual.shape) })}</p>
      <SingleMap title={titles.expected} sample={expected} locale={locale} />
      <SingleMap title={titles.actual} sample={actual} locale={locale} />
    </>
  )
}
