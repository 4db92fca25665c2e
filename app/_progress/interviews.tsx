import { SiteLink } from '#app/_components/site-link.tsx'
import { interviewPath } from '#app/_lib/paths.ts'
import { type InterviewSummary, interviewSummaries } from '#lib/core/study/statistics/interviews.ts'
import { fill } from '#lib/i18n/format.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatTime } from '#lib/i18n/study-dates.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { DataTable } from './data-table.tsx'
import { type PartProps, Section } from './section.tsx'

/** The mock interviews held, with what came of each. */
export function Interviews({ ready, locale }: PartProps) {
  const { interviews: words } = progressWords(locale)
  const interviews = interviewSummaries(ready.state, ready.catalog)
  const button = (
    <p className="mt-3">
      <SiteLink href={interviewPath(locale)} className="button">
        {interviews.length === 0 ? words.start : words.more}
      </SiteLink>
    </p>
  )
  if (interviews.length === 0) {
    return (
      <Section id="interviews" heading={words.heading}>
        <p className="mt-2">{words.none}</p>
        {button}
      </Section>
    )
  }
  return (
    <Section id="interviews" heading={words.heading} wide>
      <div className="mt-2">
        <DataTable
          caption={words.caption}
          head={[words.date, words.length, words.asked, words.scores]}
          textColumns={4}
          rows={interviews.map((interview) => ({
            key: interview.id,
            cells: [
              formatTime(locale, interview.at.ms),
              fill(words.minutes, { count: formatCount(locale, interview.minutes) }),
              formatCount(locale, interview.asked),
              <Scores key="scores" interview={interview} ready={ready} locale={locale} />,
            ],
          }))}
          quiet
        />
      </div>
      {button}
    </Section>
  )
}

function Scores({ interview, ready, locale }: PartProps & { readonly interview: InterviewSummary }) {
  const { interviews: words } = progressWords(locale)
  if (interview.topics.length === 0) return words.ungraded
  return (
    <ul>
      {interview.topics.map(({ topic, ...score }) => (
        <li key={topic}>
          {ready.catalog.topics.find(({ id }) => id === topic)?.title[locale] ?? topic}
          <span className="text-muted">
            {locale === 'zh' ? '：' : ': '}
            {fill(score.points > 0 ? words.points : words.recalled, score)}
          </span>
        </li>
      ))}
    </ul>
  )
}
