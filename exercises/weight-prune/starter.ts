import * as tf from '@tensorflow/tfjs'

/**
 * Prunes a fraction of the weights of the Dense kernels, the smallest in magnitude. The model is changed in place.
 *
 * @param m the model; belongs to the caller: set new kernels, leave everything else as it is, dispose nothing
 * @param amount the fraction to prune, in [0, 1]
 * @param scope 'layer': this fraction of each kernel; 'global': this fraction of all kernels together, in one ranking
 * @returns one mask per Dense layer, in the order of `m.layers`: a new float32 tensor of the kernel's shape, 1 where a
 * weight stays and 0 where it goes; the masks belong to the caller
 * @throws RangeError if `amount` is not in [0, 1]
 */
export function weightPrune(m: tf.LayersModel, amount: number, scope: 'layer' | 'global'): tf.Tensor[] {
  const layers = m.layers.filter((layer) => layer.getClassName() === 'Dense')
  // Write your code here.
  return layers.map((layer) => tf.onesLike(layer.getWeights()[0]))
}
