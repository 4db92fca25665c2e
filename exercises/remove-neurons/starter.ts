import * as tf from '@tensorflow/tfjs'

/**
 * Builds a smaller model without the weakest neurons of one Dense layer.
 *
 * @param m a chain of layers (see the statement); belongs to the caller: do not change or dispose it
 * @param layer index into `m.layers` of a Dense layer that is not the output layer; RangeError otherwise
 * @param amount fraction of its neurons to remove, in [0, 1]; RangeError otherwise, or if none would be left
 * @returns a new model with layers of its own, which belongs to the caller; no other tensor is left behind
 */
export function removeNeurons(m: tf.LayersModel, layer: number, amount: number): tf.LayersModel {
  // Write your code here.
  return m
}
