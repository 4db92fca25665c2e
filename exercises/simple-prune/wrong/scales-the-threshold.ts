import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'trained-digits'

export function simplePrune(
  m: tf.LayersModel,
  threshold: number,
): { prunable: number; zeros: number; sparsity: number } {
  let prunable = 0
  let zeros = 0
  for (const layer of m.layers.filter(isPrunable)) {
    tf.tidy(() => {
      const [kernel, ...bias] = layer.getWeights()
      const scale = tf.max(tf.abs(kernel))
      const pruned = zeroBelow(kernel, threshold * (scale.arraySync() as number))
      layer.setWeights([pruned, ...bias])
      prunable += pruned.size
      zeros += tf.sum(tf.equal(pruned, 0)).arraySync() as number
    })
  }
  return { prunable, zeros, sparsity: prunable === 0 ? 0 : zeros / prunable }
}

function isPrunable(layer: tf.layers.Layer): boolean {
  return ['Dense', 'Conv2D'].includes(layer.getClassName())
}

function zeroBelow(kernel: tf.Tensor, threshold: number): tf.Tensor {
  return tf.where(tf.greaterEqual(tf.abs(kernel), threshold), kernel, tf.zerosLike(kernel))
}
