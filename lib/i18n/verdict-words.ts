import type { Failure } from '#lib/exercise-kit/failure.ts'
import type { Outcome, Problem, TestOutcome } from '#lib/runner/verdict.ts'

/**
 * A failure in one language: what it is, what happened, and what to try. Text between backticks is code. The parts are
 * plain text and may quote the learner's own; they are never markup.
 */
export interface Wording {
  readonly title: string
  readonly detail: string
  readonly tryThis?: string
}

/** Everything that a verdict says in one language; a kind without words is a compile error. */
export interface VerdictWords {
  readonly outcomes: Readonly<Record<Outcome, Wording>>
  readonly testOutcomes: Readonly<Record<TestOutcome, string>>
  readonly failures: { readonly [K in Failure['kind']]: (failure: Extract<Failure, { kind: K }>) => Wording }
  readonly problems: { readonly [K in Problem['kind']]: (problem: Extract<Problem, { kind: K }>) => Wording }
  /** Added where an error names something that the sandbox does not have. */
  readonly denied: (name: string) => string
}
