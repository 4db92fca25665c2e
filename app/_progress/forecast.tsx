import { useMemo } from 'react'
import { type Forecast as Coming, forecastDue } from '#lib/core/study/statistics/forecast.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { joinSentences } from '#lib/i18n/join-sentences.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatDate, formatNearDay } from '#lib/i18n/study-dates.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { DataTable } from './data-table.tsx'
import { drawForecast } from './draw-forecast.ts'
import { BarSwatch, Legend } from './legend.tsx'
import { PlotFigure } from './plot-figure.tsx'
import { type PartProps, Section } from './section.tsx'

/** What comes due. */
export function Forecast({ ready, locale }: PartProps) {
  const { state, catalog, study } = ready
  const { forecast: words } = progressWords(locale)
  const forecast = forecastDue(state, catalog, study.now())
  const drawn = JSON.stringify([forecast.days, forecast.overdue])
  const draw = useMemo(() => {
    const [days, overdue] = JSON.parse(drawn)
    return drawForecast(days, overdue, locale)
  }, [drawn, locale])
  const legend = [
    { label: words.dueLegend, swatch: <BarSwatch kind="solid" /> },
    { label: words.overdueLegend, swatch: <BarSwatch kind="overdue" /> },
  ]
  const today = study.now().day
  const rows = forecast.days
    .filter(({ due }) => due > 0)
    .map(({ day, due }) => ({ key: day, cells: [formatNearDay(locale, day, today), formatCount(locale, due)] }))
  return (
    <Section id="forecast" heading={words.heading}>
      <PlotFigure
        locale={locale}
        name={words.chart}
        said={describe(forecast, today, locale)}
        height={190}
        draw={forecast.total > 0 ? draw : null}
        legend={forecast.overdue > 0 && <Legend items={legend} />}
        table={forecast.total > 0 && <DataTable caption={words.caption} head={[words.day, words.due]} rows={rows} />}
      />
    </Section>
  )
}

function describe(forecast: Coming, today: number, locale: PartProps['locale']): string {
  const { forecast: words } = progressWords(locale)
  const { days, overdue, total, later, suspended } = forecast
  const [first, ...coming] = days
  const busiest = coming.reduce((a, b) => (b.due > a.due ? b : a))
  return joinSentences(locale, [
    total === 0 ? words.none : plural(locale, words.said, total, { today: formatCount(locale, first.due) }),
    overdue > 0 && plural(locale, words.overdue, overdue),
    busiest.due > 1 && fill(words.busiest, { count: formatCount(locale, busiest.due), day: formatWhen(busiest.day) }),
    later > 0 && plural(locale, words.later, later),
    suspended > 0 && plural(locale, words.suspended, suspended),
  ])

  function formatWhen(day: number): string {
    return day - today <= 1 ? formatNearDay(locale, day, today) : formatDate(locale, day, 'short')
  }
}
