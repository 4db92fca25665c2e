import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { SiteLink } from '#app/_components/site-link.tsx'
import { interviewPath, questionsPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import { resultsByTopic } from '#lib/core/interview/report.ts'
import { isExerciseCard, slugOf } from '#lib/core/study/catalog.ts'
import type { InterviewedEvent } from '#lib/core/study/events.ts'
import { fill } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { GradeCounts } from './grade-counts.tsx'
import type { RoomProps } from './interview.tsx'
import { dateOf } from './past-interviews.tsx'
import { useQuestions } from './questions.ts'
import { ReportItem } from './report-item.tsx'
import { ReportTable } from './report-table.tsx'
import { getSession } from './session.ts'

/** A report that is in the log. */
export function Report(props: RoomProps & { readonly id: string }) {
  const { id, ready, locale } = props
  const { report: words } = interviewWords(locale)
  const event = ready.state.interviews.find((interview) => interview.id === id)
  if (event) return <Shown event={event} {...props} />
  return (
    <div className="mt-6">
      <p role="status">{words.missing}</p>
      <p className="mt-4">
        <SiteLink href={interviewPath(locale)} className="button">
          {words.another}
        </SiteLink>
      </p>
    </div>
  )
}

function Shown({ event, ready, locale, labels }: RoomProps & { readonly event: InterviewedEvent }) {
  const words = interviewWords(locale)
  const { report } = event
  const { items } = report
  const topicOf = (key: string) => ready.catalog.cards.find((card) => card.key === key)?.topic ?? ''
  const results = resultsByTopic(items, ({ card }) => topicOf(card))
  const titleOf = (topic: string) => ready.catalog.topics.find(({ id }) => id === topic)?.title[locale] ?? topic
  const loaded = useQuestions(
    locale,
    items.filter(({ card, missed }) => !isExerciseCard(card) && missed.length > 0).map(({ card }) => slugOf(card)),
  )
  const used = Math.round(items.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000)
  const [weakest] = results
  const facts = [
    fill(words.report.meta, { used, minutes: report.minutes }),
    report.level === null ? words.setup.anyLevel : labels.levels[report.level],
    report.topics.length === 0
      ? words.report.allTopics
      : report.topics.map(titleOf).join(locale === 'zh' ? '、' : ', '),
  ]
  return (
    <article className="interview-report mt-6">
      <ReportHeading isNew={getSession().interview?.startedMs === report.startedMs}>
        {fill(words.report.heading, { date: dateOf(report.startedMs, locale) })}
      </ReportHeading>
      <p className="mt-2 text-muted">{facts.join(' · ')}</p>
      <p className="mt-1">
        <GradeCounts items={items} locale={locale} />
      </p>
      <ReportActions event={event} ready={ready} locale={locale} />
      <div className="mt-9">
        <h3 id="by-topic" className="text-lg">
          {words.report.byTopic}
        </h3>
        <ReportTable results={results} titleOf={titleOf} locale={locale} />
        {weakest && weakest.grade !== null && (
          <p className="mt-3">
            {words.report.weakest}
            {locale === 'zh' ? '' : ' '}
            <SiteLink href={questionsPath(locale, weakest.topic)}>{titleOf(weakest.topic)}</SiteLink>
          </p>
        )}
      </div>
      <section aria-labelledby="items" className="mt-10">
        <h3 id="items" className="text-lg">
          {words.report.items}
        </h3>
        {loaded.failed && <p role="alert">{words.report.loadFailed}</p>}
        <ol className="mt-3 border-line border-b">
          {items.map((item) => (
            <ReportItem
              key={item.card}
              item={item}
              question={loaded.questions.get(slugOf(item.card))}
              catalog={ready.catalog}
              locale={locale}
            />
          ))}
        </ol>
      </section>
    </article>
  )
}

interface ReportHeadingProps {
  /** Whether the learner has just come to it; it takes the focus then. */
  readonly isNew: boolean
  readonly children: string
}

function ReportHeading({ isNew, children }: ReportHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => {
    if (!isNew || getSession().moves === 0) return
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h2 ref={heading} tabIndex={-1} className="text-xl outline-none">
      {children}
    </h2>
  )
}

interface ReportActionsProps {
  readonly event: InterviewedEvent
  readonly ready: ReadyStudy
  readonly locale: RoomProps['locale']
}

/** Print, and Undo as long as nothing was done since. */
function ReportActions({ event, ready, locale }: ReportActionsProps) {
  const { report: words } = interviewWords(locale)
  const router = useRouter()
  const { state, study, device } = ready
  const canUndo = state.acts.findLast((act) => act.device === device)?.id === event.id

  async function undo(): Promise<void> {
    await study.undo()
    router.push(interviewPath(locale))
  }

  return (
    <div className="no-print mt-5 flex flex-wrap gap-3">
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
      {canUndo && (
        <button type="button" className="button" onClick={() => void undo()}>
          {words.undo}
        </button>
      )}
      <SiteLink href={interviewPath(locale)} className="button">
        {words.another}
      </SiteLink>
    </div>
  )
}
