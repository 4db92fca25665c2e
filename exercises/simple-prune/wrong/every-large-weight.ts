import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'other-layers'

export function simplePrune(
  m: tf.LayersModel,
  threshold: number,
): { prunable: number; zeros: number; sparsity: number } {
  let prunable = 0
  let zeros = 0
  for (const layer of m.layers) {
    tf.tidy(() => {
      const weights = layer.getWeights()
      const kernels = weights.filter((weight) => weight.rank >= 2)
      layer.setWeights(weights.map((weight) => (weight.rank >= 2 ? zeroBelow(weight, threshold) : weight)))
      prunable += kernels.reduce((sum, kernel) => sum + kernel.size, 0)
      for (const kernel of kernels) zeros += tf.sum(tf.equal(kernel, 0)).arraySync() as number
    })
  }
  return { prunable, zeros, sparsity: prunable === 0 ? 0 : zeros / prunable }
}

function zeroBelow(kernel: tf.Tensor, threshold: number): tf.Tensor {
  return tf.where(tf.greaterEqual(tf.abs(kernel), threshold), kernel, tf.zerosLike(kernel))
}
