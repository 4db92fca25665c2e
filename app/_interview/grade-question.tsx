import { Html } from '#app/_components/html.tsx'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Step } from '#lib/core/interview/interview.ts'
import type { InterviewQuestion } from '#lib/core/interview/question.ts'
import type { Locale } from '#lib/core/locale.ts'
import { slugOf } from '#lib/core/study/catalog.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { GradedNumbers } from './graded-numbers.tsx'
import { KatexLink } from './katex-link.tsx'
import type { LoadedQuestions } from './questions.ts'
import { RubricBoxes } from './rubric-boxes.tsx'
import { StageHeading } from './stage-heading.tsx'

interface GradeQuestionProps {
  readonly question: InterviewQuestion | undefined
  readonly step: Step
  readonly loaded: LoadedQuestions
  readonly ready: ReadyStudy
  readonly locale: Locale
}

/** The learner's notes and the answer, the rubric beside them where there is room. */
export function GradeQuestion({ question, step, loaded, ready, locale }: GradeQuestionProps) {
  const { asking, grading: words } = interviewWords(locale)
  const title = ready.catalog.cards.find(({ key }) => key === step.card)?.title[locale] ?? slugOf(step.card)
  return (
    <div className="mt-6 mb-10">
      {question?.hasMath && <KatexLink />}
      <div className="max-w-measure">
        <StageHeading>{question?.question ?? title}</StageHeading>
        {step.outcome === 'passed' && <p className="mt-2 text-muted">{words.passedQuestion}</p>}
      </div>
      <div className="mt-6 grid gap-x-14 gap-y-7 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <h3 className="label">{words.yours}</h3>
          <OwnNotes text={step.notes} none={words.noNotes} />
          {question && question.calc.length > 0 && (
            <GradedNumbers question={question} step={step} locale={locale} heading={words.numbers} />
          )}
        </div>
        {question && (
          <aside className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <div className="lg:sticky lg:top-8">
              <RubricBoxes points={question.rubric} ticked={step.ticked} locale={locale} />
            </div>
          </aside>
        )}
        <div className="min-w-0">
          {question ? (
            <Answer question={question} step={step} locale={locale} />
          ) : (
            loaded.failed && (
              <p role="alert" className="mt-5 flex flex-wrap items-center gap-3">
                {asking.loadFailed}
                <button type="button" className="button" onClick={loaded.retry}>
                  {asking.retry}
                </button>
              </p>
            )
          )}
        </div>
      </div>
    </div>
  )
}

type AnswerProps = Pick<GradeQuestionProps, 'step' | 'locale'> & { readonly question: InterviewQuestion }

function Answer({ question, step, locale }: AnswerProps) {
  const { grading: words } = interviewWords(locale)
  const asked = step.followUps.slice(0, step.asked).flatMap((followUp) => {
    const text = question.followUps[followUp.index]
    return text ? [{ ...followUp, ...text }] : []
  })
  return (
    <>
      <h3 className="label mb-2">{words.answer}</h3>
      <Html html={question.answerHtml} className="prose" />
      {question.workingHtml !== '' && (
        <details className="mt-5 border-line border-y">
          <summary className="min-h-11 py-2.5 font-semibold">{words.working}</summary>
          <Html html={question.workingHtml} className="prose pb-5" />
        </details>
      )}
      {asked.length > 0 && (
        <section className="mt-9">
          <h3 className="label mb-1">{words.followUps}</h3>
          <ul className="border-line border-b">
            {asked.map(({ index, notes, passed, questionHtml, answerHtml }) => (
              <li key={index} className="border-line border-t py-3.5">
                <Html html={questionHtml} className="prose-inline font-semibold" />
                <OwnNotes text={notes} none={passed ? words.passed : words.noNotes} />
                <Html html={answerHtml} className="prose mt-2.5 text-base" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function OwnNotes({ text, none }: { readonly text: string; readonly none: string }) {
  if (text.trim() === '') return <p className="mt-1 text-muted">{none}</p>
  return <p className="own-notes mt-1.5">{text.trim()}</p>
}
