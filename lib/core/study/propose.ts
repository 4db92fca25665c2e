import type { Rating } from './events.ts'
import type { Round } from './state.ts'

/** A rating that the app proposes, and the ground for it as data: the interface words it. */
export interface Proposal {
  readonly rating: Rating
  readonly reason: Reason
}

export type Reason =
  /** Points of the rubric that the learner found in their answer. */
  | { readonly kind: 'points'; readonly found: number; readonly total: number; readonly quick: boolean }
  /** Numbers of a calculation that were right; `checks` is how often they were checked. */
  | { readonly kind: 'numbers'; readonly right: number; readonly total: number; readonly checks: number }
  | { readonly kind: 'solved'; readonly quick: boolean; readonly submits: number }
  | { readonly kind: 'hints'; readonly hints: number }
  | { readonly kind: 'solution-opened' }
  | { readonly kind: 'unsolved' }
  /** A question of an interview that was let pass. */
  | { readonly kind: 'passed' }

/** Share of the rubric from which Hard, and from which Good is proposed. Hard is a success: half a rubric is not. */
const hardShare = 0.5
const goodShare = 0.8
/** Every point in less time than this is Easy. */
const quickAnswerMs = 90_000
/** Time to a passed Submit, at the first try, that counts as quick for each step of an exercise's difficulty. */
const quickSolveMs = 3 * 60_000

/** From the ticked share of the rubric. */
export function proposeFromPoints(found: number, total: number, answeringMs: number): Proposal {
  const quick = answeringMs <= quickAnswerMs
  const share = total === 0 ? 0 : found / total
  const reason: Reason = { kind: 'points', found, total, quick }
  if (share < hardShare) return { rating: 'again', reason }
  if (share < goodShare) return { rating: 'hard', reason }
  return { rating: share === 1 && quick ? 'easy' : 'good', reason }
}

/** From the numbers of a calculation, as they stood at the last Check. */
export function proposeFromNumbers(right: number, total: number, checks: number): Proposal {
  const reason: Reason = { kind: 'numbers', right, total, checks }
  if (right < total) return { rating: 'again', reason }
  return { rating: checks > 1 ? 'hard' : 'good', reason }
}

/** From what was done with an exercise in this round; `difficulty` is 1 to 5. */
export function proposeFromRound(round: Round, difficulty: number): Proposal {
  if (round.helpedBy.solution) return { rating: 'again', reason: { kind: 'solution-opened' } }
  if (!round.solved) return { rating: 'again', reason: { kind: 'unsolved' } }
  if (round.helpedBy.hints > 0) return { rating: 'hard', reason: { kind: 'hints', hints: round.helpedBy.hints } }
  const quick = round.submits === 1 && round.solvedAfterMs !== null && round.solvedAfterMs <= quickSolveMs * difficulty
  return { rating: quick ? 'easy' : 'good', reason: { kind: 'solved', quick, submits: round.submits } }
}
