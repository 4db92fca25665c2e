import type { Locale } from '#lib/core/locale.ts'
import { activitySteps, type DayCell } from '#lib/core/study/statistics/activity.ts'
import { monthOf } from '#lib/core/study/statistics/calendar.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatDate, weekdayNames } from '#lib/i18n/study-dates.ts'
import { chartStyle } from './chart-style.ts'
import type { Draw } from './plot-drawing.tsx'

const margin = { left: 34, top: 22 } as const
const widestStep = 18
/** The side of a filled cell as a share of its place, by level: fullness, not only colour, tells the days apart. */
const sideOf = [0, 0.34, 0.5, 0.68, 0.86] as const

/** One cell a day, a column a week, the more filled the more was done; a day without anything is hollow. */
export function drawDays(cells: readonly DayCell[], locale: Locale): Draw {
  const words = progressWords(locale)
  const names = weekdayNames(locale)
  const weeks = [...new Set(cells.map(({ week }) => week))]
  const today = cells.at(-1)
  const titleOf = ({ day, reviews, attempts }: DayCell) =>
    fill(words.activity.cell, {
      day: formatDate(locale, day, 'long'),
      reviews: plural(locale, words.reviews, reviews),
      attempts: plural(locale, words.attempts, attempts),
    })
  return (plot, width) => {
    const step = Math.min(widestStep, (width - margin.left) / weeks.length)
    const inset = (share: number) => (step * (1 - share)) / 2
    const filled = activitySteps.map((_, index) =>
      plot.cell(
        cells.filter(({ level }) => level === index + 1),
        { x: 'week', y: 'weekday', fill: 'var(--accent)', inset: inset(sideOf[index + 1]), rx: 1, title: titleOf },
      ),
    )
    return plot.plot({
      width: margin.left + step * weeks.length,
      height: margin.top + step * 7,
      marginLeft: margin.left,
      marginTop: margin.top,
      marginRight: 0,
      marginBottom: 0,
      style: chartStyle,
      x: { type: 'band', domain: weeks, padding: 0, axis: null },
      y: { type: 'band', domain: [0, 1, 2, 3, 4, 5, 6], padding: 0, axis: null },
      marks: [
        plot.axisY([0, 2, 4, 6], {
          tickFormat: (index: number) => names[index],
          tickSize: 0,
          tickPadding: 6,
          label: null,
        }),
        plot.text(monthStarts(weeks), {
          x: 'week',
          text: ({ week }) => formatDate(locale, week + 6, 'month'),
          frameAnchor: 'top',
          textAnchor: 'start',
          dx: -step / 2 + 1,
          dy: -18,
        }),
        plot.cell(cells, {
          x: 'week',
          y: 'weekday',
          fill: 'var(--paper)',
          stroke: 'var(--line)',
          inset: inset(0.86),
          rx: 1.5,
          title: titleOf,
        }),
        ...filled,
        plot.cell(today ? [today] : [], {
          x: 'week',
          y: 'weekday',
          fill: 'none',
          stroke: 'var(--ink)',
          strokeWidth: 1.25,
          inset: inset(0.94),
          rx: 1.5,
          pointerEvents: 'none',
        }),
      ],
    })
  }
}

/** The weeks in which a month begins, but one so near the next that their names would touch. */
function monthStarts(weeks: readonly number[]): readonly { readonly week: number }[] {
  const starts = weeks.filter((week, index) => index === 0 || monthOf(week + 6) !== monthOf(weeks[index - 1] + 6))
  return starts
    .filter((week, index) => (starts[index + 1] ?? Number.POSITIVE_INFINITY) - week > 14)
    .map((week) => ({ week }))
}

/** A day's cell in small, for the legend. */
export function DaySwatch({ level }: { readonly level: number }) {
  const side = 12 * sideOf[level]
  return (
    <svg viewBox="0 0 12 12" className="legend-swatch" aria-hidden="true">
      <rect x="0.9" y="0.9" width="10.2" height="10.2" rx="1.5" fill="var(--paper)" stroke="var(--line)" />
      <rect x={6 - side / 2} y={6 - side / 2} width={side} height={side} rx="1" fill="var(--accent)" />
    </svg>
  )
}
