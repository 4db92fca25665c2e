import type * as tf from '@tensorflow/tfjs'
import type { ValueDifference } from './failure.ts'
import { sampleOf } from './tensor-sample.ts'

export interface Tolerance {
  /** Absolute; the relative tolerance, `max(absolute, 1e-4)` of the expected value, is added to it. */
  readonly absolute: number
  /** Whether an expected 0 allows nothing but 0 or -0: a pruned weight is not merely small. */
  readonly exactZeros: boolean
}

/** Finds the first element that is not a number although a number is expected. Row-major. */
export function firstNotANumber(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  for (let i = 0; i < actual.length; i++) if (Number.isNaN(actual[i]) && !Number.isNaN(expected[i])) return i
  return -1
}

/** Compares two tensors of the same shape; null when every element is within the tolerance. */
export function valueDifference(actual: tf.Tensor, expected: tf.Tensor, tolerance: Tolerance): ValueDifference | null {
  const [got, want] = [actual.dataSync(), expected.dataSync()]
  let worst = -1
  let worstExcess = Number.NEGATIVE_INFINITY
  let mismatches = 0
  for (let i = 0; i < want.length; i++) {
    const [a, e] = [got[i] as number, want[i] as number]
    // Only `<=` lets a value through, so that NaN can not.
    if (isClose(a, e, tolerance)) continue
    mismatches++
    const excess = Math.abs(a - e)
    if (worst < 0 || Number.isNaN(excess) || excess > worstExcess) [worst, worstExcess] = [i, excess]
  }
  if (worst < 0) return null
  const worstIndex = unravel(worst, expected.shape)
  return {
    worstIndex,
    expectedAt: want[worst] as number,
    actualAt: got[worst] as number,
    maxAbsError: worstExcess,
    tolerance: allowed(want[worst] as number, tolerance),
    mismatches,
    total: want.length,
    zerosExpected: countZeros(want),
    zerosActual: countZeros(got),
    expected: sampleOf(expected, worstIndex),
    actual: sampleOf(actual, worstIndex),
  }
}

/** Whether a value counts as equal to the expected one. */
export function isClose(actual: number, expected: number, tolerance: Tolerance): boolean {
  if (actual === expected) return true
  return Math.abs(actual - expected) <= allowed(expected, tolerance)
}

function allowed(expected: number, { absolute, exactZeros }: Tolerance): number {
  if (expected === 0) return exactZeros ? 0 : absolute
  return absolute === 0 ? 0 : absolute + Math.max(absolute, 1e-4) * Math.abs(expected)
}

/** Position of a row-major offset, one index per axis. */
export function unravel(offset: number, shape: readonly number[]): number[] {
  const index: number[] = []
  let rest = offset
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = shape[axis] as number
    index.unshift(rest % size)
    rest = Math.floor(rest / size)
  }
  return index
}

/** Number of elements equal to 0, -0 among them. */
export function countZeros(data: ArrayLike<number>): number {
  let zeros = 0
  for (let i = 0; i < data.length; i++) if (data[i] === 0) zeros++
  return zeros
}
