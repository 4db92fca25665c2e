import { isExerciseCard, type SiteCard, type SiteCatalog, slugOf } from '#lib/core/study/catalog.ts'
import type { StudyState } from '#lib/core/study/state.ts'

interface ExerciseProgress {
  readonly card: SiteCard
  readonly solved: boolean
  readonly attempts: number
  readonly hints: number
}

export interface ExercisesProgress {
  /** Those that were tried or of which a hint was opened, in the catalogue's order. */
  readonly begun: readonly ExerciseProgress[]
  readonly solved: number
  readonly exercises: number
  readonly attempts: number
  readonly hints: number
}

export function exerciseProgress(state: StudyState, { cards }: SiteCatalog): ExercisesProgress {
  const exercises = cards.filter(({ key }) => isExerciseCard(key))
  const begun = exercises.flatMap((card): readonly ExerciseProgress[] => {
    const known = state.exercises.get(slugOf(card.key))
    if (!known || known.attempts + known.hints === 0) return []
    return [{ card, solved: known.solved, attempts: known.attempts, hints: known.hints }]
  })
  const sum = (of: (progress: ExerciseProgress) => number) => begun.reduce((total, each) => total + of(each), 0)
  return {
    begun,
    solved: begun.filter(({ solved }) => solved).length,
    exercises: exercises.length,
    attempts: sum(({ attempts }) => attempts),
    hints: sum(({ hints }) => hints),
  }
}
