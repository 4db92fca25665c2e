import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'no-leak'

export function simplePrune(
  m: tf.LayersModel,
  threshold: number,
): { prunable: number; zeros: number; sparsity: number } {
  let prunable = 0
  let zeros = 0
  for (const layer of m.layers.filter(isPrunable)) {
    const [kernel, ...bias] = layer.getWeights()
    const pruned = zeroBelow(kernel, threshold)
    layer.setWeights([pruned, ...bias])
    prunable += pruned.size
    zeros += tf.sum(tf.equal(pruned, 0)).arraySync() as number
  }
  return { prunable, zeros, sparsity: prunable === 0 ? 0 : zeros / prunable }
}

function isPrunable(layer: tf.layers.Layer): boolean {
  return ['Dense', 'Conv2D'].includes(layer.getClassName())
}

function zeroBelow(kernel: tf.Tensor, threshold: number): tf.Tensor {
  return tf.where(tf.greaterEqual(tf.abs(kernel), threshold), kernel, tf.zerosLike(kernel))
}
