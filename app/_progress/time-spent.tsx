import { useMemo } from 'react'
import { type TimeSpent as Spent, totalTime, weeklyTime } from '#lib/core/study/statistics/time-spent.ts'
import { fill } from '#lib/i18n/format.ts'
import { joinSentences } from '#lib/i18n/join-sentences.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatDate, formatSpan } from '#lib/i18n/study-dates.ts'
import { DataTable } from './data-table.tsx'
import { drawTime } from './draw-time.ts'
import { BarSwatch, Legend } from './legend.tsx'
import { PlotFigure } from './plot-figure.tsx'
import { type PartProps, Section } from './section.tsx'

const weeksShown = 12

/** Time with questions and exercises. */
export function TimeSpent({ ready, locale }: PartProps) {
  const { state, study } = ready
  const { day } = study.now()
  const { time: words } = progressWords(locale)
  const weeks = useMemo(() => weeklyTime(state, { ms: 0, day }, weeksShown), [state, day])
  const draw = useMemo(() => drawTime(weeks, locale), [weeks, locale])
  const total = useMemo(() => totalTime(state), [state])
  const span = (ms: number) => formatSpan(locale, ms)
  const some = weeks.filter((week) => sumOf(week) > 0)
  const legend = [
    { label: words.questions, swatch: <BarSwatch kind="solid" /> },
    { label: words.exercises, swatch: <BarSwatch kind="hollow" /> },
  ]
  return (
    <Section id="time" heading={words.heading}>
      <PlotFigure
        locale={locale}
        name={words.chart}
        said={joinSentences(locale, [
          fill(words.said, {
            total: span(sumOf(total)),
            questions: span(total.questionsMs),
            exercises: span(total.exercisesMs),
            week: span(sumOf(weeks[weeksShown - 1])),
          }),
          some.length === 0 && words.none,
        ])}
        height={190}
        draw={some.length > 0 ? draw : null}
        legend={<Legend items={legend} />}
        table={
          some.length > 0 && (
            <DataTable
              caption={words.caption}
              head={[words.week, words.questions, words.exercises, words.sum]}
              rows={some.toReversed().map((week) => ({
                key: week.week,
                cells: [
                  formatDate(locale, week.week, 'medium'),
                  span(week.questionsMs),
                  span(week.exercisesMs),
                  span(sumOf(week)),
                ],
              }))}
            />
          )
        }
      />
    </Section>
  )
}

function sumOf({ questionsMs, exercisesMs }: Spent): number {
  return questionsMs + exercisesMs
}
