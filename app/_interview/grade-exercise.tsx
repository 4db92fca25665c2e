import { exercisePath } from '#app/_lib/paths.ts'
import type { Step } from '#lib/core/interview/interview.ts'
import { slugOf } from '#lib/core/study/catalog.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import type { StageProps } from './asking.tsx'
import { CardLink } from './card-link.tsx'
import { ExerciseResult } from './exercise-result.tsx'
import { StageHeading } from './stage-heading.tsx'

/** What the exercise led to, by the log. */
export function GradeExercise({ step, ready, locale }: StageProps & { readonly step: Step }) {
  const { grading: words } = interviewWords(locale)
  const card = ready.catalog.cards.find(({ key }) => key === step.card)
  return (
    <div className="mt-6 mb-10 max-w-measure">
      <StageHeading>{card?.title[locale] ?? slugOf(step.card)}</StageHeading>
      <p className="mt-3">
        {step.outcome === 'passed' && `${words.passedExercise} `}
        <ExerciseResult step={step} ready={ready} locale={locale} />
      </p>
      <p className="mt-2">
        <CardLink href={exercisePath(locale, slugOf(step.card))}>{words.page}</CardLink>
      </p>
    </div>
  )
}
