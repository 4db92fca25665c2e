import * as tf from '@tensorflow/tfjs'

export interface PruneReport {
  /** Kernel weights that the threshold was applied to. */
  prunable: number
  /** How many of them are zero after pruning. */
  zeros: number
  /** zeros / prunable; 0 when nothing is prunable. */
  sparsity: number
}

/**
 * Zeroes every kernel weight with |w| < threshold in the Dense and Conv2D layers of a model, in place.
 *
 * @param m belongs to the caller: give its layers new kernels, but dispose none of its weights
 * @param threshold t >= 0, the same for all layers
 * @returns a report; no tensor is left behind
 */
export function simplePrune(m: tf.LayersModel, threshold: number): PruneReport {
  // Write your code here.
  return { prunable: 0, zeros: 0, sparsity: 0 }
}
