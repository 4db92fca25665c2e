import { ExerciseRow } from '#app/_components/exercise-row.tsx'
import type { ExerciseSummary } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'

interface PrerequisitesProps {
  readonly heading: string
  readonly exercises: readonly ExerciseSummary[]
  readonly locale: Locale
}

/** The exercises that this one builds on. */
export function Prerequisites({ heading, exercises, locale }: PrerequisitesProps) {
  if (exercises.length === 0) return null
  return (
    <section className="mt-12">
      <h2 className="text-xl">{heading}</h2>
      <ul className="mt-3 border-line border-b">
        {exercises.map((exercise) => (
          <ExerciseRow key={exercise.slug} exercise={exercise} locale={locale} />
        ))}
      </ul>
    </section>
  )
}
