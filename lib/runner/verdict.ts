import type { Bilingual, Failure } from '#lib/exercise-kit/failure.ts'
import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'

export type Outcome = 'passed' | 'failed' | 'error' | 'timeout' | 'not-attempted'
export type TestOutcome = 'passed' | 'failed' | 'error' | 'timeout' | 'skipped'

/** `run` executes the sample tests, `submit` all of them. */
export type RunMode = 'run' | 'submit'

export interface ConsoleLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug'
  readonly text: string
}

/** One call of the learner's function, abridged for reading. */
export interface CallSummary {
  readonly name: string
  /** One short text per argument, such as `Tensor [4, 5] float32: 0.12, -0.8, …`. */
  readonly args: readonly string[]
}

/** What a call did besides its answer, where the reference solution does otherwise on the same arguments. */
export type CallNote =
  /** Live tensors more (or, negative, fewer) than before the call. */
  | { readonly kind: 'leak'; readonly tensors: number; readonly reference: number }
  | { readonly kind: 'mutated' | 'disposed'; readonly argument: number; readonly where: string }

/** What can be seen of a test while others still run. */
export type TestProgress = Pick<TestResult, 'id' | 'name' | 'outcome'>

export interface TestResult {
  readonly id: string
  readonly name: Bilingual
  readonly sample: boolean
  readonly outcome: TestOutcome
  readonly failure: Failure | null
  /** Known mistakes that answer all calls of this test as the learner's code did and fail it in the same way. */
  readonly mistakes: readonly string[]
  /** Of the call that failed; none where the failure says the same. */
  readonly notes: readonly CallNote[]
  /** What the call that failed, or the largest one, did to the weights. */
  readonly pruning: PruningPicture | null
  /** The call that failed, or the last call made. */
  readonly call: CallSummary | null
  readonly console: readonly ConsoleLine[]
  /** Console lines that were cut. */
  readonly consoleCut: number
}

/** Why a run gave no test results at all. */
export type Problem =
  | { readonly kind: 'syntax'; readonly message: string; readonly line: number | null; readonly column: number | null }
  | { readonly kind: 'transpile-timeout'; readonly limitMs: number }
  | { readonly kind: 'source-too-long'; readonly limit: number; readonly actual: number }
  | { readonly kind: 'missing-export'; readonly names: readonly string[] }
  | { readonly kind: 'not-a-function'; readonly names: readonly string[] }
  | {
      readonly kind: 'load-threw'
      readonly name: string
      readonly message: string
      readonly line: number | null
      readonly column: number | null
    }
  | { readonly kind: 'load-timeout'; readonly limitMs: number; readonly state: 'busy' | 'pending' }
  | { readonly kind: 'flood'; readonly limit: number }
  | { readonly kind: 'total-timeout'; readonly limitMs: number }
  | { readonly kind: 'sandbox-silent' }
  | { readonly kind: 'grader'; readonly message: string }

/** The result of one run. A `passed` verdict is only ever made in the judge. */
export interface Verdict {
  readonly version: 2
  readonly exercise: string
  readonly mode: RunMode
  readonly seed: string
  /** The seed was given, so the inputs could be known: a replay never counts as solved. */
  readonly replay: boolean
  readonly outcome: Outcome
  readonly problem: Problem | null
  readonly tests: readonly TestResult[]
  /** Console lines of loading the module. */
  readonly console: readonly ConsoleLine[]
  readonly durationMs: number
}
