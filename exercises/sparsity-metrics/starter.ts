import type * as tf from '@tensorflow/tfjs'

/** One row of the report: the kernel of one layer. */
export interface LayerSparsity {
  layer: string
  zeros: number
  total: number
  sparsity: number
}

/**
 * Measures the fraction of elements that are zero.
 *
 * @param t float32 tensor of any shape; belongs to the caller: do not change or dispose it
 * @returns zeros divided by elements; 0 for an empty tensor
 */
export function sparsityOf(t: tf.Tensor): number {
  // Write your code here.
  return 0
}

/**
 * Counts the zeros of every Dense and Conv2D kernel.
 *
 * @param m the model; belongs to the caller, as do its weights: do not change or dispose them
 * @returns one entry per Dense or Conv2D layer, in the order of `m.layers`
 */
export function modelSparsity(m: tf.LayersModel): LayerSparsity[] {
  // Write your code here.
  return []
}

/**
 * Turns a fraction into a number of weights.
 *
 * @param n how many weights there are
 * @param amount the fraction to prune, in [0, 1]
 * @returns the nearest integer to `amount * n`; halves round up
 * @throws RangeError if `amount` is not in [0, 1]
 */
export function pruneCount(n: number, amount: number): number {
  // Write your code here.
  return 0
}
