import * as tf from '@tensorflow/tfjs'

/**
 * Prunes a fraction of the weights, the smallest in magnitude.
 *
 * @param w float32 weights of any shape; belongs to the caller: do not change or dispose it
 * @param amount the fraction to prune, in [0, 1]; exactly `Math.round(amount * w.size)` weights go
 * @returns `mask`, 1 where a weight stays and 0 where it goes, and `pruned`, the weights with zeros there; both are
 * new float32 tensors of the shape of `w` and belong to the caller
 * @throws RangeError if `amount` is not in [0, 1]
 */
export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  // Write your code here.
  return { mask: tf.onesLike(w), pruned: tf.clone(w) }
}
