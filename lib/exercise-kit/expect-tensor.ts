import type * as tf from '@tensorflow/tfjs'
import { countZeros, firstNotANumber, type Tolerance, unravel, valueDifference } from './difference.ts'
import { type Failure, fail } from './failure.ts'
import { sampleOf } from './tensor-sample.ts'

export interface TensorExpectation {
  /** Same shape and dtype, every element within `tolerance + max(tolerance, 1e-4)·|expected|`. */
  toBeCloseTo(expected: tf.Tensor, tolerance?: number): void
  /** As `toBeCloseTo`, but an expected 0 must be exactly 0 (or -0): for pruned weights. */
  toMatchWeights(expected: tf.Tensor, tolerance?: number): void
  /** Same shape and dtype, every element equal: for masks. */
  toEqual(expected: tf.Tensor): void
  /** A float32 tensor of 0 and 1 with this shape and exactly so many zeros. */
  toBeMask(shape: readonly number[], zeros: number): void
  /** No masked-out score is larger than a kept one: `min |kept| >= max |pruned|`. For a mask of the scores' shape. */
  toKeepLargest(scores: tf.Tensor): void
  toHaveZeros(count: number): void
  toHaveShape(shape: readonly number[]): void
}

/** Assertions on one tensor of the answer. */
export function expectTensor(actual: tf.Tensor, where = ''): TensorExpectation {
  const compare = (expected: tf.Tensor, tolerance: Tolerance): void => {
    const failure = tensorFailure(actual, expected, tolerance, where)
    if (failure) fail(failure)
  }
  return {
    toBeCloseTo: (expected, tolerance = 1e-5) => compare(expected, { absolute: tolerance, exactZeros: false }),
    toMatchWeights: (expected, tolerance = 1e-5) => compare(expected, { absolute: tolerance, exactZeros: true }),
    toEqual: (expected) => compare(expected, { absolute: 0, exactZeros: true }),
    toBeMask: (shape, zeros) => expectMask(actual, shape, zeros, where),
    toKeepLargest: (scores) => expectOrder(actual, scores, where),
    toHaveZeros: (count) => expectZeros(actual, count, where),
    toHaveShape: (shape) => expectShape(actual, shape, where),
  }
}

/** Why a tensor is not the expected one: shape first, then dtype, then values; null when it is. */
export function tensorFailure(
  actual: tf.Tensor,
  expected: tf.Tensor,
  tolerance: Tolerance,
  where: string,
): Failure | null {
  const unlike = shapeFailure(actual, expected.shape, where) ?? dtypeFailure(actual, expected.dtype, where)
  if (unlike) return unlike
  const notANumber = firstNotANumber(actual.dataSync(), expected.dataSync())
  if (notANumber >= 0) return { kind: 'not-a-number', where, index: unravel(notANumber, actual.shape) }
  const difference = valueDifference(actual, expected, tolerance)
  return difference && { kind: 'values', where, ...difference }
}

function shapeFailure(actual: tf.Tensor, shape: readonly number[], where: string): Failure | null {
  if (actual.shape.join() === shape.join()) return null
  return { kind: 'shape', where, expected: [...shape], actual: [...actual.shape] }
}

function dtypeFailure(actual: tf.Tensor, dtype: string, where: string): Failure | null {
  return actual.dtype === dtype ? null : { kind: 'dtype', where, expected: dtype, actual: actual.dtype }
}

function expectShape(actual: tf.Tensor, shape: readonly number[], where: string): void {
  const failure = shapeFailure(actual, shape, where)
  if (failure) fail(failure)
}

function expectMask(actual: tf.Tensor, shape: readonly number[], zeros: number, where: string): void {
  const unlike = shapeFailure(actual, shape, where) ?? dtypeFailure(actual, 'float32', where)
  if (unlike) fail(unlike)
  const data = actual.dataSync()
  const odd = data.findIndex((value) => value !== 0 && value !== 1)
  if (odd >= 0) {
    const index = unravel(odd, actual.shape)
    fail({ kind: 'not-binary', where, index, value: data[odd] as number, sample: sampleOf(actual, index) })
  }
  expectZeros(actual, zeros, where)
}

function expectZeros(actual: tf.Tensor, count: number, where: string): void {
  const zeros = countZeros(actual.dataSync())
  if (zeros !== count) fail({ kind: 'zero-count', where, expected: count, actual: zeros, sample: sampleOf(actual) })
}

function expectOrder(mask: tf.Tensor, scores: tf.Tensor, where: string): void {
  const [keep, score] = [mask.dataSync(), scores.dataSync()]
  let [pruned, kept] = [-1, -1]
  for (let i = 0; i < score.length; i++) {
    const magnitude = Math.abs(score[i] as number)
    if (keep[i] === 0) {
      if (pruned < 0 || magnitude > Math.abs(score[pruned] as number)) pruned = i
    } else if (kept < 0 || magnitude < Math.abs(score[kept] as number)) kept = i
  }
  if (pruned < 0 || kept < 0 || Math.abs(score[kept] as number) >= Math.abs(score[pruned] as number)) return
  const [prunedIndex, keptIndex] = [unravel(pruned, scores.shape), unravel(kept, scores.shape)]
  fail({
    kind: 'order',
    where,
    prunedIndex,
    prunedValue: score[pruned] as number,
    keptIndex,
    keptValue: score[kept] as number,
    sample: sampleOf(mask, prunedIndex, keptIndex),
    scores: sampleOf(scores, prunedIndex, keptIndex),
  })
}
