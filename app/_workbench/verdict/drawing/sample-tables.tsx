import type { Locale } from '#lib/core/locale.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import type { Series } from './heat-maps.tsx'
import { LazyFold } from './lazy-fold.tsx'
import { SampleTable } from './sample-table.tsx'
import { type SampleWindow, sampleWindow } from './sample-window.ts'

interface SampleTablesProps {
  readonly series: readonly Series[]
  /** The position in the data around which a large tensor is shown. */
  readonly center: number
  readonly ringed: readonly number[]
  readonly locale: Locale
}

/** What the maps show, to be read: folded, and around the cursor where there is too much of it. */
export function SampleTables({ series, center, ringed, locale }: SampleTablesProps) {
  return (
    <LazyFold summary={drawingWords(locale).table.show}>
      {() => {
        const view = sampleWindow((series[0] as Series).sample, center)
        return (
          <>
            {view.cut && <p className="bench-note">{noteCut(locale, view)}</p>}
            <div className="bench-samples">
              {series.map(({ title, sample }) => (
                <SampleTable key={title} title={title} sample={sample} view={view} ringed={ringed} locale={locale} />
              ))}
            </div>
          </>
        )
      }}
    </LazyFold>
  )
}

function noteCut(locale: Locale, { rows, columns, totalRows, totalColumns }: SampleWindow): string {
  return fill(drawingWords(locale).table.cut, {
    rows: rows.length,
    allRows: formatCount(locale, totalRows),
    columns: columns.length,
    allColumns: formatCount(locale, totalColumns),
  })
}
