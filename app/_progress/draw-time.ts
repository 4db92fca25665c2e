import type { Locale } from '#lib/core/locale.ts'
import type { WeekTime } from '#lib/core/study/statistics/time-spent.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatDate, formatSpan } from '#lib/i18n/study-dates.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { chartStyle, countTicks } from './chart-style.ts'
import type { Draw } from './plot-drawing.tsx'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** From here on the axis counts hours. */
const hoursFromMs = 3 * hourMs

/** A bar a week: questions filled, exercises hollow upon them. */
export function drawTime(weeks: readonly WeekTime[], locale: Locale): Draw {
  const { time: words } = progressWords(locale)
  const longest = Math.max(...weeks.map(({ questionsMs, exercisesMs }) => questionsMs + exercisesMs))
  const [unitMs, unit] = longest >= hoursFromMs ? [hourMs, words.hours] : [minuteMs, words.minutes]
  const ticks = countTicks(longest / unitMs)
  const bars = weeks.map(({ week, questionsMs, exercisesMs }) => ({
    week,
    questions: questionsMs / unitMs,
    sum: (questionsMs + exercisesMs) / unitMs,
    title: [
      formatDate(locale, week, 'medium'),
      `${words.questions}: ${formatSpan(locale, questionsMs)}`,
      `${words.exercises}: ${formatSpan(locale, exercisesMs)}`,
    ].join('\n'),
  }))
  return (plot, width) =>
    plot.plot({
      width,
      height: 190,
      marginLeft: 34,
      marginRight: 16,
      marginTop: 24,
      marginBottom: 24,
      style: chartStyle,
      x: { type: 'band', domain: weeks.map(({ week }) => week), padding: 0.3 },
      y: { domain: [0, ticks.at(-1) ?? 1] },
      marks: [
        plot.gridY(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
        plot.axisY(ticks, { tickSize: 0, label: null, tickFormat: (count: number) => formatCount(locale, count) }),
        plot.text([unit], { text: [unit], frameAnchor: 'top-left', dx: -34, dy: -22, lineAnchor: 'top' }),
        plot.axisX(
          weeks.filter((_, index) => index % 3 === 2).map(({ week }) => week),
          { tickSize: 4, label: null, tickFormat: (week: number) => formatDate(locale, week, 'short') },
        ),
        plot.barY(
          bars.filter(({ questions }) => questions > 0),
          { x: 'week', y1: 0, y2: 'questions', fill: 'var(--accent)', title: 'title' },
        ),
        plot.barY(
          bars.filter(({ questions, sum }) => sum > questions),
          {
            x: 'week',
            y1: 'questions',
            y2: 'sum',
            fill: 'var(--paper)',
            stroke: 'var(--accent)',
            strokeWidth: 1.5,
            inset: 0.75,
            title: 'title',
          },
        ),
        plot.ruleY([0], { stroke: 'var(--edge)' }),
      ],
    })
}
