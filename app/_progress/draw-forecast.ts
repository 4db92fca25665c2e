import type { Locale } from '#lib/core/locale.ts'
import type { ForecastDay } from '#lib/core/study/statistics/forecast.ts'
import { formatDate, formatNearDay } from '#lib/i18n/study-dates.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { chartStyle, countTicks } from './chart-style.ts'
import type { Draw } from './plot-drawing.tsx'

const daysPerLabel = 7

/** A bar a day; what is overdue is the hollow part of today's. */
export function drawForecast(days: readonly ForecastDay[], overdue: number, locale: Locale): Draw {
  const today = days[0].day
  const ticks = countTicks(Math.max(...days.map(({ due }) => due)))
  const bars = days
    .map(({ day, due }) => ({ day, from: day === today ? overdue : 0, due }))
    .filter(({ due }) => due > 0)
  const titleOf = ({ day, due }: ForecastDay) => `${formatNearDay(locale, day, today)}: ${formatCount(locale, due)}`
  return (plot, width) =>
    plot.plot({
      width,
      height: 190,
      marginLeft: 30,
      marginRight: 16,
      marginTop: 10,
      marginBottom: 24,
      style: chartStyle,
      x: { type: 'band', domain: days.map(({ day }) => day), padding: 0.25 },
      y: { domain: [0, ticks.at(-1) ?? 1] },
      marks: [
        plot.gridY(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
        plot.axisY(ticks, { tickSize: 0, label: null, tickFormat: (count: number) => formatCount(locale, count) }),
        plot.axisX(
          days.filter((_, offset) => offset % daysPerLabel === 0).map(({ day }) => day),
          {
            tickSize: 4,
            label: null,
            tickFormat: (day: number) =>
              day === today ? formatNearDay(locale, day, today) : formatDate(locale, day, 'short'),
          },
        ),
        plot.barY(bars, { x: 'day', y1: 'from', y2: 'due', fill: 'var(--accent)', title: titleOf }),
        plot.barY(overdue > 0 ? [{ day: today, due: overdue }] : [], {
          x: 'day',
          y1: 0,
          y2: 'due',
          fill: 'none',
          stroke: 'var(--warn)',
          strokeWidth: 1.5,
          inset: 0.75,
          title: titleOf,
        }),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
      ],
    })
}
