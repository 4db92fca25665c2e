import { questionItem } from '#app/_lib/question-items.ts'
import type { ExerciseSummary, QuestionSummary } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import { ExerciseRow } from './exercise-row.tsx'
import { QuestionRow } from './question-row.tsx'

interface FurtherReadingProps {
  readonly locale: Locale
  readonly exercises: readonly ExerciseSummary[]
  readonly questions: readonly QuestionSummary[]
}

/** Where to go on from a question: its exercises and its relatives. */
export function FurtherReading({ locale, exercises, questions }: FurtherReadingProps) {
  const { question: labels, levels, kinds } = getMessages(locale)
  return (
    <>
      {exercises.length > 0 && (
        <section aria-labelledby="exercises-heading" className="mt-12">
          <h2 id="exercises-heading" className="text-xl">
            {labels.practise}
          </h2>
          <ul className="mt-3 border-line border-b">
            {exercises.map((exercise) => (
              <ExerciseRow key={exercise.slug} exercise={exercise} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0 && (
        <section aria-labelledby="related-heading" className="mt-12">
          <h2 id="related-heading" className="text-xl">
            {labels.related}
          </h2>
          <ul className="mt-3 border-line border-b">
            {questions.map((question) => (
              <QuestionRow
                key={question.slug}
                locale={locale}
                item={questionItem(question, locale)}
                words={{ level: levels[question.level], kind: kinds[question.kind] }}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
