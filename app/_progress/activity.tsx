import { useMemo } from 'react'
import { useMedia } from '#app/_workbench/use-media.ts'
import { activityCells, activitySteps, type DayCell } from '#lib/core/study/statistics/activity.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { joinSentences } from '#lib/i18n/join-sentences.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatDate, weekdayNames } from '#lib/i18n/study-dates.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { DataTable } from './data-table.tsx'
import { DaySwatch, drawDays } from './draw-days.tsx'
import { Legend } from './legend.tsx'
import { PlotFigure } from './plot-figure.tsx'
import { type PartProps, Section } from './section.tsx'

/** A year, or on a narrow screen half of one. */
const weeksShown = { wide: 52, narrow: 26 } as const
const wideQuery = '(width >= 48rem)'

/** The calendar of study days. */
export function Activity({ ready, locale }: PartProps) {
  const { state, study } = ready
  const wide = useMedia(wideQuery)
  const weeks = wide ? weeksShown.wide : weeksShown.narrow
  const words = progressWords(locale)
  const { day } = study.now()
  const cells = useMemo(() => activityCells(state, { ms: 0, day }, weeks), [state, day, weeks])
  const draw = useMemo(() => drawDays(cells, locale), [cells, locale])
  const levels = activitySteps.map((step, index) => ({
    label: fill(words.activity.from, { count: step }),
    swatch: <DaySwatch level={index + 1} />,
  }))
  return (
    <Section id="activity" heading={words.activity.heading} wide>
      <PlotFigure
        locale={locale}
        name={words.activity.chart}
        said={describeDays(cells, weeks, locale)}
        height={wide ? 156 : 116}
        draw={cells.some(({ level }) => level > 0) ? draw : null}
        legend={
          <Legend
            lead={words.activity.legend}
            items={[{ label: words.activity.nothing, swatch: <DaySwatch level={0} /> }, ...levels]}
          />
        }
        table={<DaysTable cells={cells} locale={locale} />}
      />
    </Section>
  )
}

function describeDays(cells: readonly DayCell[], weeks: number, locale: PartProps['locale']): string {
  const words = progressWords(locale)
  const studied = cells.filter(({ level }) => level > 0)
  if (studied.length === 0) return fill(words.activity.none, { weeks })
  const best = studied.reduce((a, b) => (totalOf(b) > totalOf(a) ? b : a))
  const sum = (name: 'reviews' | 'attempts') => studied.reduce((total, cell) => total + cell[name], 0)
  const said = plural(locale, words.activity.said, studied.length, {
    weeks,
    reviews: plural(locale, words.reviews, sum('reviews')),
    attempts: plural(locale, words.attempts, sum('attempts')),
  })
  const fullest = fill(words.activity.best, {
    day: formatDate(locale, best.day, 'medium'),
    total: formatCount(locale, totalOf(best)),
  })
  return joinSentences(locale, [said, fullest])
}

function totalOf({ reviews, attempts }: DayCell): number {
  return reviews + attempts
}

function DaysTable({ cells, locale }: { readonly cells: readonly DayCell[]; readonly locale: PartProps['locale'] }) {
  const { activity: words } = progressWords(locale)
  const weeks = [...new Set(cells.map(({ week }) => week))].reverse()
  const rows = weeks.flatMap((week) => {
    const days = cells.filter((cell) => cell.week === week)
    const sum = days.reduce((total, cell) => total + totalOf(cell), 0)
    const counts = Array.from({ length: 7 }, (_, index) =>
      days[index] ? formatCount(locale, totalOf(days[index])) : '',
    )
    return sum === 0
      ? []
      : [{ key: week, cells: [formatDate(locale, week, 'medium'), ...counts, formatCount(locale, sum)] }]
  })
  return <DataTable caption={words.caption} head={[words.week, ...weekdayNames(locale), words.sum]} rows={rows} />
}
