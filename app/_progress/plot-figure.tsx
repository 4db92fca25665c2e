import { type ReactNode, useId } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { type Draw, PlotDrawing } from './plot-drawing.tsx'

interface PlotFigureProps {
  readonly locale: Locale
  /** The name of the chart. */
  readonly name: string
  /** What the chart shows, in words and numbers. */
  readonly said: ReactNode
  /** In pixels. */
  readonly height: number
  /** `null` where there is nothing to draw: no empty axes. */
  readonly draw: Draw | null
  readonly legend?: ReactNode
  /** The same numbers as a table, folded below. */
  readonly table?: ReactNode
}

/** A chart with its name, its meaning in a sentence, and its numbers in a table. */
export function PlotFigure({ locale, name, said, height, draw, legend, table }: PlotFigureProps) {
  const saidId = useId()
  const { table: tableLabel } = progressWords(locale)
  return (
    <figure className="mt-2">
      <figcaption>
        <p id={saidId} className="max-w-measure">
          {said}
        </p>
        {draw && <p className="label mt-4">{name}</p>}
      </figcaption>
      {draw && <PlotDrawing name={name} saidId={saidId} height={height} draw={draw} locale={locale} />}
      {draw && legend}
      {table && (
        <details className="chart-table">
          <summary>
            {tableLabel}
            <span className="sr-only">: {name}</span>
          </summary>
          {table}
        </details>
      )}
    </figure>
  )
}
