import { judgeEntry } from '#app/_lib/judge-entry.ts'
import type { QuestionState } from '#app/_lib/question-store.ts'
import type { CalcField } from '#lib/core/deck.ts'
import { type Proposal, proposeFromNumbers, proposeFromPoints } from '#lib/core/study/propose.ts'

/** What the grade bar needs to know of a question. */
export interface QuestionFacts {
  readonly slug: string
  /** Ids of the rubric's points. */
  readonly points: readonly string[]
  readonly calc: readonly CalcField[]
  /** The page of the question after this one, if there is one. */
  readonly nextHref: string | null
}

/** Numbers count where they were checked; otherwise the points that the learner found in their answer. */
export function proposeForQuestion({ points, calc }: QuestionFacts, state: QuestionState): Proposal {
  const { ticked, checked, checks, openedAtMs, revealedAtMs } = state
  if (calc.length > 0 && checks > 0) {
    const right = calc.filter((field) => judgeEntry(checked[field.id] ?? '', field).outcome === 'correct').length
    return proposeFromNumbers(right, calc.length, checks)
  }
  const found = points.filter((id) => ticked.includes(id)).length
  const answeringMs = openedAtMs === null || revealedAtMs === null ? Infinity : revealedAtMs - openedAtMs
  return proposeFromPoints(found, points.length, answeringMs)
}
