import { CalcField } from '#app/_components/calc-field.tsx'
import { Html } from '#app/_components/html.tsx'
import { currentFollowUp, type Step } from '#lib/core/interview/interview.ts'
import type { InterviewQuestion } from '#lib/core/interview/question.ts'
import { slugOf } from '#lib/core/study/catalog.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { studyWords } from '#lib/i18n/study.ts'
import type { StageProps } from './asking.tsx'
import { InterviewNotes } from './interview-notes.tsx'
import { KatexLink } from './katex-link.tsx'
import type { LoadedQuestions } from './questions.ts'
import { act } from './session.ts'
import { StageHeading } from './stage-heading.tsx'

interface AskQuestionProps extends StageProps {
  readonly step: Step
  readonly loaded: LoadedQuestions
}

/** A question or one of its follow-ups, with a place to answer. */
export function AskQuestion(props: AskQuestionProps) {
  const { step, loaded, locale } = props
  const { asking: words } = interviewWords(locale)
  const question = loaded.questions.get(slugOf(step.card))
  const followUp = currentFollowUp(step)
  return (
    <div className="max-w-measure">
      {question && <PromptLine question={question} {...props} />}
      {/* In one place whether the question is there or not: another heading would lose the focus. */}
      <div className={question ? undefined : 'mt-6'}>
        <StageHeading>{question ? <PromptText question={question} step={step} /> : titleOf(props)}</StageHeading>
      </div>
      {question && !followUp && question.calc.length > 0 && <Numbers question={question} {...props} />}
      {!question && <Missing loaded={loaded} locale={locale} />}
      <InterviewNotes
        key={`${step.card}/${step.asked}`}
        text={(followUp ?? step).notes}
        locale={locale}
        onChange={(text) => act({ kind: 'noted', text })}
      />
      <div className="mt-5 flex flex-wrap gap-3">
        <button type="button" className="button button-primary" onClick={() => act({ kind: 'done' })}>
          {words.done}
        </button>
        <button type="button" className="button" onClick={() => act({ kind: 'passed' })}>
          {words.pass}
        </button>
      </div>
    </div>
  )
}

function PromptLine({
  question,
  step,
  ready,
  locale,
  labels,
}: AskQuestionProps & { readonly question: InterviewQuestion }) {
  const topic = ready.catalog.topics.find(({ id }) => id === question.topic)
  return (
    <>
      {question.hasMath && <KatexLink />}
      <p className="mt-6 flex flex-wrap gap-x-4 text-muted text-sm">
        {currentFollowUp(step) ? (
          question.question
        ) : (
          <>
            <span>{topic?.title[locale]}</span>
            <span>{labels.levels[question.level]}</span>
            <span>{labels.kinds[question.kind]}</span>
          </>
        )}
      </p>
    </>
  )
}

function PromptText({ question, step }: { readonly question: InterviewQuestion; readonly step: Step }) {
  const followUp = currentFollowUp(step)
  const asked = followUp && question.followUps[followUp.index]
  return asked ? <Html as="span" html={asked.questionHtml} className="prose-inline" /> : question.question
}

type NumbersProps = Pick<StageProps, 'locale' | 'labels'> & {
  readonly question: InterviewQuestion
  readonly step: Step
}

/** The numbers of a calculation; they are judged when the question is graded. */
function Numbers({ question, step, locale, labels }: NumbersProps) {
  return (
    <section aria-labelledby="numbers" className="mt-6">
      <h3 id="numbers" className="label">
        {labels.calc.heading}
      </h3>
      <p id="calc-hint" className="mt-0.5 mb-1 text-muted text-sm">
        {labels.calc.hint}
      </p>
      <div className="border-line border-b">
        {question.calc.map((field) => (
          <CalcField
            key={field.id}
            field={field}
            locale={locale}
            label={question.calcLabels[field.id] ?? field.id}
            entry={step.entries[field.id] ?? ''}
            verdict={undefined}
            labels={labels.calc}
            onChange={(text) => act({ kind: 'entered', field: field.id, text })}
          />
        ))}
      </div>
    </section>
  )
}

function Missing({ loaded, locale }: Pick<AskQuestionProps, 'loaded' | 'locale'>) {
  const { asking: words } = interviewWords(locale)
  return (
    <div className="min-h-20">
      {loaded.failed ? (
        <p role="alert" className="mt-2 flex flex-wrap items-center gap-3">
          {words.loadFailed}
          <button type="button" className="button" onClick={loaded.retry}>
            {words.retry}
          </button>
        </p>
      ) : (
        <p className="mt-2 text-muted">{studyWords(locale).loading}</p>
      )}
    </div>
  )
}

function titleOf({ step, ready, locale }: AskQuestionProps): string {
  return ready.catalog.cards.find(({ key }) => key === step.card)?.title[locale] ?? slugOf(step.card)
}
