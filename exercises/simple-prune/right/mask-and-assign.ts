import * as tf from '@tensorflow/tfjs'

/** Multiplies by a mask (small negative weights become -0) and assigns to the tf.Variable behind the layer. */
export function simplePrune(
  m: tf.LayersModel,
  threshold: number,
): { prunable: number; zeros: number; sparsity: number } {
  return tf.tidy(() => {
    const kernels = m.layers
      .filter((layer) => layer.getClassName() === 'Dense' || layer.getClassName() === 'Conv2D')
      .map((layer) => layer.getWeights()[0] as tf.Variable)
    for (const kernel of kernels) {
      const keep = tf.logicalNot(tf.less(tf.abs(kernel), threshold))
      kernel.assign(tf.mul(kernel, tf.cast(keep, 'float32')))
    }
    const prunable = kernels.reduce((sum, kernel) => sum + kernel.size, 0)
    const kept = kernels.reduce(
      (sum, kernel) => sum + tf.sum(tf.cast(tf.notEqual(kernel, 0), 'float32')).dataSync()[0],
      0,
    )
    return { prunable, zeros: prunable - kept, sparsity: prunable > 0 ? 1 - kept / prunable : 0 }
  })
}
