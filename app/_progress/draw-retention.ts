import type { Locale } from '#lib/core/locale.ts'
import type { MonthRetention } from '#lib/core/study/statistics/retention.ts'
import { plural } from '#lib/i18n/format.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatDate, formatShare } from '#lib/i18n/study-dates.ts'
import { chartStyle } from './chart-style.ts'
import type { Draw } from './plot-drawing.tsx'

interface Point {
  readonly month: number
  readonly share: number
  readonly title: string
}

/** A point a month, where there were reviews enough, and the desired retention as a dashed line. */
export function drawRetention(months: readonly MonthRetention[], desired: number, locale: Locale): Draw {
  const words = progressWords(locale)
  const points = months.flatMap(({ firstDay, all }): readonly Point[] => {
    if (all.share === null) return []
    const month = formatDate(locale, firstDay, 'monthOfYear')
    const reviews = plural(locale, words.reviews, all.reviews)
    return [{ month: firstDay, share: all.share, title: `${month}: ${formatShare(locale, all.share)} (${reviews})` }]
  })
  const few = months.filter(({ all }) => all.share === null)
  const lowest = Math.min(desired, ...points.map(({ share }) => share))
  const floor = Math.max(0, Math.min(0.6, Math.floor(lowest * 10 - 1) / 10))
  const ticks = [floor, (floor + 1) / 2, 1]
  return (plot, width) =>
    plot.plot({
      width,
      height: 190,
      marginLeft: 46,
      marginRight: 16,
      marginTop: 12,
      marginBottom: 24,
      style: chartStyle,
      x: { type: 'band', domain: months.map(({ firstDay }) => firstDay) },
      y: { domain: [floor, 1] },
      marks: [
        plot.gridY(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
        plot.axisY(ticks, { tickSize: 0, label: null, tickFormat: (share: number) => formatShare(locale, share) }),
        plot.axisX({ tickSize: 4, label: null, tickFormat: (day: number) => formatDate(locale, day, 'month') }),
        plot.ruleY([desired], { stroke: 'var(--ink)', strokeDasharray: '5 4' }),
        plot.line(points, { x: 'month', y: 'share', stroke: 'var(--accent)', strokeWidth: 1.5 }),
        plot.dot(points, { x: 'month', y: 'share', r: 4.5, fill: 'var(--accent)', title: 'title' }),
        // On the side of the point that is away from the dashed line.
        ...[false, true].map((above) =>
          plot.text(
            points.filter(({ share }) => share >= desired === above),
            {
              x: 'month',
              y: 'share',
              text: ({ share }: Point) => formatShare(locale, share),
              dy: above ? -14 : 15,
              fill: 'var(--ink)',
              stroke: 'var(--paper)',
              strokeWidth: 4,
            },
          ),
        ),
        plot.text(few, {
          x: 'firstDay',
          frameAnchor: 'bottom',
          dy: -6,
          text: () => '–',
          title: () => words.retention.tooFew,
        }),
        plot.ruleY([floor], { stroke: 'var(--edge)' }),
      ],
    })
}
