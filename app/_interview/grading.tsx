import { useState } from 'react'
import { GradeButtons } from '#app/_grade/grade-buttons.tsx'
import { doNow, type GradeAct, useGradeKeys } from '#app/_grade/grade-keys.ts'
import { currentStep, type Step, stepsToGrade } from '#lib/core/interview/interview.ts'
import { isExerciseCard, slugOf } from '#lib/core/study/catalog.ts'
import { type Rating, ratings } from '#lib/core/study/events.ts'
import { fill } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import type { StageProps } from './asking.tsx'
import { EndDialog } from './end-dialog.tsx'
import { GradeExercise } from './grade-exercise.tsx'
import { GradeQuestion } from './grade-question.tsx'
import { GradingSummary } from './grading-summary.tsx'
import { proposeForStep } from './propose-step.ts'
import { type LoadedQuestions, useQuestions } from './questions.ts'
import { act } from './session.ts'

export interface GradingProps extends StageProps {
  /** The report is about to be logged. */
  readonly onSaving: () => void
}

/** What was asked, once more, each beside its answer; the learner grades it. */
export function Grading(props: GradingProps) {
  const { interview, locale } = props
  const words = interviewWords(locale)
  const [ending, setEnding] = useState(false)
  const steps = stepsToGrade(interview)
  const step = currentStep(interview)
  const slugs = steps.filter(({ card }) => !isExerciseCard(card)).map(({ card }) => slugOf(card))
  const loaded = useQuestions(locale, slugs)
  return (
    <div className="mt-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-line border-y py-1.5">
        <p role="status" className="text-muted text-sm tabular-nums">
          {step
            ? fill(words.grading.heading, { number: interview.at + 1, total: steps.length })
            : words.grading.summary}
        </p>
        <div className="flex flex-wrap items-center gap-x-5 text-muted text-sm">
          {interview.at > 0 && <Go label={words.grading.back} to={interview.at - 1} />}
          {step && step.rating !== null && <Go label={words.grading.next} to={interview.at + 1} />}
          <button type="button" className="quiet-button" onClick={() => setEnding(true)}>
            {words.end.discard}
          </button>
        </div>
      </div>
      {step ? <Graded key={step.card} step={step} loaded={loaded} {...props} /> : <GradingSummary {...props} />}
      {ending && <EndDialog interview={interview} locale={locale} onClose={() => setEnding(false)} />}
    </div>
  )
}

function Go({ label, to }: { readonly label: string; readonly to: number }) {
  return (
    <button type="button" className="quiet-button" onClick={() => act({ kind: 'went', to })}>
      {label}
    </button>
  )
}

interface GradedProps extends StageProps {
  readonly step: Step
  readonly loaded: LoadedQuestions
}

/** One step with the four grades below it, which the keys 1 to 4 give as well. */
function Graded(props: GradedProps) {
  const { step, loaded, ready, locale } = props
  const { grading: words } = interviewWords(locale)
  const question = loaded.questions.get(slugOf(step.card))
  const isExercise = isExerciseCard(step.card)
  const rate = (rating: Rating) => act({ kind: 'rated', rating })
  useGradeKeys((id: GradeAct) => {
    const rating = ratings.find((known) => known === id)
    return rating !== undefined && doNow(() => rate(rating))
  })
  return (
    <>
      {isExercise ? (
        <GradeExercise {...props} />
      ) : (
        <GradeQuestion question={question} step={step} loaded={loaded} ready={ready} locale={locale} />
      )}
      <div className="grade-bar interview-grades">
        <GradeButtons
          study={ready}
          card={step.card}
          locale={locale}
          heading={isExercise ? words.exercise : words.question}
          proposal={proposeForStep(step, question, ready.catalog, ready.state)}
          onGrade={rate}
        />
      </div>
    </>
  )
}
