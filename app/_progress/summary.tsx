import { forecastDue } from '#lib/core/study/statistics/forecast.ts'
import { streakOf } from '#lib/core/study/statistics/streak.ts'
import { totalTime } from '#lib/core/study/statistics/time-spent.ts'
import { sumStages, topicProgress } from '#lib/core/study/statistics/topics.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatDays, formatSpan } from '#lib/i18n/study-dates.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import type { PartProps } from './section.tsx'

/** The few numbers that most come for. A day missed is not remarked upon. */
export function Summary({ ready, locale }: PartProps) {
  const { summary: words } = progressWords(locale)
  const { state, catalog, study } = ready
  const now = study.now()
  const streak = streakOf(state, now)
  const { days, overdue } = forecastDue(state, catalog, now)
  const stages = sumStages(topicProgress(state, catalog))
  const begun = stages.learning + stages.young + stages.mature
  const { questionsMs, exercisesMs } = totalTime(state)
  const longest = fill(words.streakNote, { longest: formatDays(locale, streak.longest) })
  const facts = [
    {
      name: words.streak,
      value: formatDays(locale, streak.current),
      note: streak.current === 0 ? words.begin : streak.studiedToday ? longest : `${longest} · ${words.open}`,
    },
    { name: words.recent, value: formatDays(locale, streak.recent), note: streak.current === 0 ? longest : null },
    {
      name: words.due,
      value: formatCount(locale, days[0].due),
      note: overdue > 0 ? plural(locale, words.dueNote, overdue) : null,
    },
    {
      name: words.begun,
      value: formatCount(locale, begun),
      note: fill(words.ofCards, { count: formatCount(locale, catalog.cards.length) }),
    },
    { name: words.time, value: formatSpan(locale, questionsMs + exercisesMs), note: null },
  ]
  return (
    <dl aria-label={words.label} className="summary">
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="summary-value">{value}</dd>
          {note !== null && <dd className="summary-note">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
