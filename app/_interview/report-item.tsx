import { Html } from '#app/_components/html.tsx'
import { cardPath } from '#app/_lib/paths.ts'
import type { InterviewQuestion } from '#lib/core/interview/question.ts'
import type { Locale } from '#lib/core/locale.ts'
import { isExerciseCard, type SiteCatalog, slugOf } from '#lib/core/study/catalog.ts'
import type { InterviewItem } from '#lib/core/study/events.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { CardLink } from './card-link.tsx'
import { KatexLink } from './katex-link.tsx'
import { wordDuration } from './word-duration.ts'

interface ReportItemProps {
  readonly item: InterviewItem
  /** Its texts; undefined for an exercise and until they are there. */
  readonly question: InterviewQuestion | undefined
  readonly catalog: SiteCatalog
  readonly locale: Locale
}

/** One card of a report: its grade, its time, what was missed and what was written. */
export function ReportItem({ item, question, catalog, locale }: ReportItemProps) {
  const { report: words, grading } = interviewWords(locale)
  const { ratings } = studyWords(locale)
  const { card, rating, passed, missed, answer, durationMs } = item
  const facts = [
    ...(rating === null ? [words.notReached] : []),
    ...(passed ? [grading.passed] : []),
    ...(durationMs > 0 ? [wordDuration(locale, durationMs)] : []),
  ]
  const texts = question?.rubric.filter(({ id }) => missed.includes(id)) ?? []
  return (
    <li className="report-item border-line border-t py-4">
      {question?.hasMath && <KatexLink />}
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
        <span className="grow basis-72 font-medium">
          <CardLink href={cardPath(locale, card)}>
            {catalog.cards.find(({ key }) => key === card)?.title[locale] ?? slugOf(card)}
          </CardLink>
        </span>
        {rating !== null && <strong className="font-semibold">{ratings[rating]}</strong>}
        <span className="min-w-20 text-muted text-sm tabular-nums sm:text-right">{facts.join(' · ')}</span>
      </p>
      {rating !== null && !isExerciseCard(card) && missed.length === 0 && (
        <p className="mt-1.5 text-muted text-sm">{words.nothingMissed}</p>
      )}
      {texts.length > 0 && (
        <>
          <p className="label mt-2.5">{words.missed}</p>
          <ul className="mt-1 max-w-measure list-disc pl-5 marker:text-muted">
            {texts.map(({ id, html }) => (
              <Html key={id} as="li" html={html} className="prose-inline mt-1" />
            ))}
          </ul>
        </>
      )}
      {answer !== '' && (
        <>
          <p className="label mt-2.5">{words.yours}</p>
          <p className="own-notes mt-1">{answer}</p>
        </>
      )}
    </li>
  )
}
