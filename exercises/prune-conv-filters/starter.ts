import * as tf from '@tensorflow/tfjs'

/**
 * Builds a smaller model without the weakest filters of one Conv2D layer.
 *
 * @param m a chain of layers (see the statement); belongs to the caller: do not change or dispose it
 * @param conv index into `m.layers` of a Conv2D layer that a later Conv2D or Dense layer reads; RangeError otherwise
 * @param amount fraction of its filters to remove, in [0, 1]; RangeError otherwise, or if none would be left
 * @returns a new model with layers of its own, which belongs to the caller; no other tensor is left behind
 */
export function pruneConvFilters(m: tf.LayersModel, conv: number, amount: number): tf.LayersModel {
  // Write your code here.
  return m
}
