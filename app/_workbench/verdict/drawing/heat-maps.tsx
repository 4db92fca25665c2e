import type { ReactNode } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { formatList, formatValue } from '#lib/i18n/verdict-format.ts'
import { noteSample } from './describe.ts'
import { MapCanvas } from './map-canvas.tsx'
import type { Mark } from './marks.ts'
import { ReadOut } from './read-out.tsx'
import { indexAt } from './sample-index.ts'
import { SampleTables } from './sample-tables.tsx'
import { useMaps } from './use-maps.ts'

interface HeatMap {
  readonly title: string
  /** For those who do not see it. */
  readonly name: string
  readonly marks: readonly Mark[]
}

/** A tensor whose values are read out and tabled. */
export interface Series {
  readonly title: string
  readonly sample: TensorSample
}

interface HeatMapsProps {
  readonly maps: readonly HeatMap[]
  /** At least one; all with the same elements as the maps, and not empty. */
  readonly series: readonly Series[]
  /** Indices of ringed elements; the cursor begins at the first. */
  readonly ringed: readonly (readonly number[])[]
  /** What follows from the values of one element, in words. */
  readonly remark?: (position: number) => string
  readonly legend: ReactNode
  readonly notes?: readonly string[]
  readonly locale: Locale
}

/** Maps of the same elements, side by side under one cursor, with a read-out, a legend and the same as tables. */
export function HeatMaps({ maps, series, ringed, remark, legend, notes = [], locale }: HeatMapsProps) {
  const { sample } = series[0] as Series
  const state = useMaps(sample, ringed, maps.length)
  const { arrangement, geometry, rings, cursor } = state
  const words = drawingWords(locale)
  const reading = arrangement.reading === 'plain' ? undefined : words.notes[arrangement.reading]
  return (
    <div ref={state.box} className="bench-heat">
      <div className="bench-maps">
        {maps.map(({ title, name, marks }) => (
          <figure key={title}>
            <figcaption>{title}</figcaption>
            {state.shown && (
              <MapCanvas
                {...{ name, marks, arrangement, geometry, ringed: rings, cursor: state.pointing ? cursor : null }}
                onHover={state.hover}
                onPick={state.pick}
              />
            )}
          </figure>
        ))}
      </div>
      <ReadOut
        index={formatList(indexAt(sample, cursor))}
        entries={series.map((one) => ({ title: one.title, value: formatValue(locale, one.sample.data[cursor] ?? 0) }))}
        remark={remark?.(cursor)}
        position={cursor}
        count={sample.data.length}
        slider={state.slider}
        onFocus={state.focus}
        onMove={state.move}
        moved={state.moved}
        onGoBack={rings[0] === undefined ? undefined : () => state.move(rings[0] as number)}
        locale={locale}
      />
      {legend}
      {[reading, noteSample(locale, sample), ...notes].map(
        (note) =>
          note && (
            <p key={note} className="bench-note">
              {note}
            </p>
          ),
      )}
      <SampleTables series={series} center={state.picked} ringed={rings} locale={locale} />
    </div>
  )
}
