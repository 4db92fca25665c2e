import type { Outcome } from '#lib/runner/verdict.ts'
import { exerciseFile } from '#tests/e2e/workbench.ts'

/**
 * A corpus of submissions that try to be judged right without being right, to break the page, or to break out; and of
 * honest ones with noise around them. To add one, put an entry into the table of its class (or a new table into
 * `corpus.ts`): a sentence of what it tries, its program, the outcome that it must have, and, where the verdict has to
 * say something of its own, a pattern for its text.
 */
export interface Submission {
  /** Completes "a submission that …". */
  readonly tries: string
  readonly program: string
  /** `passed` only for honest answers. */
  readonly outcome: Outcome
  readonly says?: RegExp
  /** `prune-by-threshold` where it is left out. */
  readonly exercise?: Exercise
}

export type Exercise = 'prune-by-threshold' | 'magnitude-prune' | 'weight-prune' | 'remove-neurons'

export const defaultExercise: Exercise = 'prune-by-threshold'

const head = "import * as tf from '@tensorflow/tfjs'\n"

/** The reference solution of an exercise. */
export function solutionOf(exercise: Exercise = defaultExercise): string {
  return exerciseFile(exercise, 'solution.ts')
}

/** Code before a function whose answers are wrong. */
export function wrongAfter(code: string): string {
  return `${head}${code}\nexport function pruneByThreshold(w: tf.Tensor): tf.Tensor {\n  return tf.zerosLike(w)\n}\n`
}

/** `pruneByThreshold(w, threshold)` with this body. */
export function bodyOf(code: string): string {
  return `${head}export function pruneByThreshold(w: tf.Tensor, threshold: number): any {\n${code}\n}\n`
}

/** `async pruneByThreshold(w, threshold)` with this body. */
export function asyncBodyOf(code: string): string {
  return bodyOf(code).replace('export function', 'export async function')
}

/** `right(w, threshold)`, which answers rightly and needs of JavaScript only what the language itself does. */
const right = `function right(w: tf.Tensor, threshold: number): tf.Tensor {
  const values = w.dataSync()
  const kept = new Float32Array(values.length)
  for (let i = 0; i < kept.length; i++) kept[i] = (values[i] < 0 ? -values[i] : values[i]) < threshold ? 0 : values[i]
  return tf.tensor(kept, w.shape, 'float32')
}
`

/** As `bodyOf`, with `right` at hand. */
export function bodyWithRight(code: string): string {
  return bodyOf(code) + right
}

/** Code that runs once at top level before an honest answer. */
export function honestAfter(code: string): string {
  return `${head}${code}\nexport function pruneByThreshold(w: tf.Tensor, threshold: number) {\n  return right(w, threshold)\n}\n${right}`
}

/** `magnitudePrune` that makes an honest `{ mask, pruned }` and lets this code make the answer of it. */
export function honestPairThen(code: string): string {
  return `${solutionOf('magnitude-prune').replace('export function magnitudePrune', 'function honest')}
export function magnitudePrune(w: tf.Tensor, amount: number): any {
  const { mask, pruned } = honest(w, amount)
  ${code}
}
`
}
