import { useState } from 'react'
import { currentFollowUp, currentStep, type Interview } from '#lib/core/interview/interview.ts'
import { isExerciseCard, slugOf } from '#lib/core/study/catalog.ts'
import { fill } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { AskExercise } from './ask-exercise.tsx'
import { AskQuestion } from './ask-question.tsx'
import { Clock } from './clock.tsx'
import { EndDialog } from './end-dialog.tsx'
import type { RoomProps } from './interview.tsx'
import { useQuestions } from './questions.ts'

export interface StageProps extends RoomProps {
  readonly interview: Interview
}

/** One question at a time, and the time that is used, in a corner. */
export function Asking(props: StageProps) {
  const { interview, locale } = props
  const { asking: words } = interviewWords(locale)
  const [ending, setEnding] = useState(false)
  const slugs = interview.steps.filter(({ card }) => !isExerciseCard(card)).map(({ card }) => slugOf(card))
  const loaded = useQuestions(locale, slugs)
  const step = currentStep(interview)
  if (!step) return null
  return (
    <div className="mt-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-line border-y py-1.5">
        <p role="status" className="text-muted text-sm tabular-nums">
          {wordPlace()}
        </p>
        <div className="flex flex-wrap items-center gap-x-5 text-muted text-sm">
          <Clock interview={interview} locale={locale} />
          <button type="button" className="quiet-button" onClick={() => setEnding(true)}>
            {words.end}
          </button>
        </div>
      </div>
      {isExerciseCard(step.card) ? (
        <AskExercise step={step} {...props} />
      ) : (
        <AskQuestion step={step} loaded={loaded} {...props} />
      )}
      {ending && <EndDialog interview={interview} locale={locale} onClose={() => setEnding(false)} />}
    </div>
  )

  function wordPlace(): string {
    if (!step || isExerciseCard(step.card)) return words.exercise
    const question = fill(words.question, { number: interview.at + 1, total: slugs.length })
    const followUp = { number: step.asked, total: step.followUps.length }
    return currentFollowUp(step) ? `${question} · ${fill(words.followUp, followUp)}` : question
  }
}
