import { judgeEntry } from '#app/_lib/judge-entry.ts'
import type { Step } from '#lib/core/interview/interview.ts'
import type { InterviewQuestion } from '#lib/core/interview/question.ts'
import { isExerciseCard, type SiteCatalog, slugOf } from '#lib/core/study/catalog.ts'
import { type Proposal, proposeFromNumbers, proposeFromPoints, proposeFromRound } from '#lib/core/study/propose.ts'
import { freshExercise, type StudyState } from '#lib/core/study/state.ts'

/**
 * A grade for a step of an interview: Again for one that was let pass; else from the numbers of a calculation, if any
 * were typed, from the ticked points, or from what the exercise's log says.
 */
export function proposeForStep(
  step: Step,
  question: InterviewQuestion | undefined,
  catalog: SiteCatalog,
  state: StudyState,
): Proposal {
  if (step.outcome === 'passed') return { rating: 'again', reason: { kind: 'passed' } }
  if (isExerciseCard(step.card)) {
    const { round } = state.exercises.get(slugOf(step.card)) ?? freshExercise
    const { difficulty = 1 } = catalog.cards.find(({ key }) => key === step.card) ?? {}
    return step.begun ? proposeFromRound(round, difficulty) : { rating: 'again', reason: { kind: 'unsolved' } }
  }
  const fields = question?.calc ?? []
  const entryOf = (id: string) => step.entries[id]?.trim() ?? ''
  if (fields.some(({ id }) => entryOf(id) !== '')) {
    const right = fields.filter((field) => judgeEntry(entryOf(field.id), field).outcome === 'correct').length
    return proposeFromNumbers(right, fields.length, 1)
  }
  return proposeFromPoints(step.ticked.length, step.points.length, step.usedMs)
}
