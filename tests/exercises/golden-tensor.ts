import * as tf from '@tensorflow/tfjs'
import { expect } from 'vitest'

/** A tensor of a golden vector, in tfjs layout. */
export interface GoldenTensor {
  readonly shape: number[]
  readonly data: number[]
}

export function tensorOf({ data, shape }: GoldenTensor): tf.Tensor {
  return tf.tensor(data, shape, 'float32')
}

/** An expected 0 is a pruned weight: nothing but 0 (or -0) will do. */
export function expectClose(actual: tf.Tensor, expected: GoldenTensor, tol: number): void {
  expect(actual.shape).toEqual(expected.shape)
  const allowed = (value: number) => (value === 0 ? 0 : tol + Math.max(tol, 1e-4) * Math.abs(value))
  const far = [...actual.dataSync()].filter(
    (value, i) => !(Math.abs(value - expected.data[i]) <= allowed(expected.data[i])),
  )
  expect(far).toEqual([])
}
