import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'trained-digits'

export function simplePrune(
  m: tf.LayersModel,
  threshold: number,
): { prunable: number; zeros: number; sparsity: number } {
  let prunable = 0
  let zeros = 0
  const sparsities: number[] = []
  for (const layer of m.layers.filter(isPrunable)) {
    tf.tidy(() => {
      const [kernel, ...bias] = layer.getWeights()
      const pruned = zeroBelow(kernel, threshold)
      layer.setWeights([pruned, ...bias])
      const zerosHere = tf.sum(tf.equal(pruned, 0)).arraySync() as number
      prunable += pruned.size
      zeros += zerosHere
      sparsities.push(zerosHere / pruned.size)
    })
  }
  const sparsity = sparsities.reduce((sum, value) => sum + value, 0) / Math.max(sparsities.length, 1)
  return { prunable, zeros, sparsity }
}

function isPrunable(layer: tf.layers.Layer): boolean {
  return ['Dense', 'Conv2D'].includes(layer.getClassName())
}

function zeroBelow(kernel: tf.Tensor, threshold: number): tf.Tensor {
  return tf.where(tf.greaterEqual(tf.abs(kernel), threshold), kernel, tf.zerosLike(kernel))
}
