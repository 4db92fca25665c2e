import * as tf from '@tensorflow/tfjs'

/**
 * Prunes parameters, kernels and biases alike, of all Dense and Conv2D layers. The model is changed in place.
 *
 * @param m the model; belongs to the caller: set new values, leave other layers as they are, dispose nothing
 * @param opts `{ threshold }`: every parameter with |p| < threshold goes; `{ amount }`: this fraction of all kernels
 * and biases together, the smallest in magnitude
 * @returns `count`, how many parameters the masks remove
 * @throws RangeError if `amount` is given and not in [0, 1]
 */
export function parameterPrune(m: tf.LayersModel, opts: { threshold: number } | { amount: number }): { count: number } {
  // Write your code here.
  return { count: 0 }
}
