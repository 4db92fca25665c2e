import * as tf from '@tensorflow/tfjs'

/**
 * Zeroes every weight whose magnitude is below the threshold.
 *
 * @param w weights of any shape; belongs to the caller: do not change or dispose it
 * @param threshold t >= 0; a weight goes when |w| < t
 * @returns a new tensor of the same shape, which belongs to the caller
 */
export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  // Write your code here.
  return tf.clone(w)
}
