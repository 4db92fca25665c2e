import { useState } from 'react'
import { Difficulty } from '#app/_components/difficulty.tsx'
import { basePath, exercisePath } from '#app/_lib/paths.ts'
import type { Step } from '#lib/core/interview/interview.ts'
import { planOf } from '#lib/core/interview/plan.ts'
import { slugOf } from '#lib/core/study/catalog.ts'
import { fill } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import type { StageProps } from './asking.tsx'
import { beginExercise } from './begin-exercise.ts'
import { ExerciseResult } from './exercise-result.tsx'
import { act, written } from './session.ts'
import { StageHeading } from './stage-heading.tsx'

/** The exercise is worked on its own page; here is the way there, and what the log says of it since. */
export function AskExercise({ step, interview, ready, locale }: StageProps & { readonly step: Step }) {
  const { asking, exercise: words } = interviewWords(locale)
  const [failed, setFailed] = useState(false)
  const slug = slugOf(step.card)
  const card = ready.catalog.cards.find(({ key }) => key === step.card)
  const address = basePath + exercisePath(locale, slug)

  /** A page of its own, so that nothing is left there of an earlier visit in this one. */
  async function open(): Promise<void> {
    try {
      if (!step.begun) await beginExercise(ready.study, slug)
      act({ kind: 'begun' })
      await written()
      window.location.assign(address)
    } catch {
      setFailed(true)
    }
  }

  return (
    <div className="max-w-measure">
      <p className="mt-6 flex flex-wrap gap-x-4 text-muted text-sm">
        <span>{ready.catalog.topics.find(({ id }) => id === card?.topic)?.title[locale]}</span>
        {card?.difficulty !== undefined && <Difficulty value={card.difficulty} locale={locale} />}
        <span>{fill(asking.about, { minutes: planOf(interview.minutes).exerciseMinutes })}</span>
      </p>
      <StageHeading>{card?.title[locale] ?? slug}</StageHeading>
      <p className="mt-3 text-muted">{words.blank}</p>
      {step.begun && (
        <p className="mt-4">
          <ExerciseResult step={step} ready={ready} locale={locale} />
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {step.begun && (
          <button type="button" className="button button-primary" onClick={() => act({ kind: 'done' })}>
            {words.done}
          </button>
        )}
        <button type="button" className={`button ${step.begun ? '' : 'button-primary'}`} onClick={() => void open()}>
          {step.begun ? words.again : words.open}
        </button>
        <button type="button" className="button" onClick={() => act({ kind: 'passed' })}>
          {asking.pass}
        </button>
      </div>
      {failed && (
        <p role="alert" className="mt-3 text-fail">
          {words.failed}
        </p>
      )}
    </div>
  )
}
