import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'weights-alive'

export function simplePrune(
  m: tf.LayersModel,
  threshold: number,
): { prunable: number; zeros: number; sparsity: number } {
  let prunable = 0
  let zeros = 0
  for (const layer of m.layers.filter(isPrunable)) {
    tf.tidy(() => {
      const [kernel] = layer.getWeights()
      const data = kernel.dataSync()
      for (let i = 0; i < data.length; i++) if (Math.abs(data[i]) < threshold) data[i] = 0
      prunable += data.length
      zeros += tf.sum(tf.equal(kernel, 0)).arraySync() as number
    })
  }
  return { prunable, zeros, sparsity: prunable === 0 ? 0 : zeros / prunable }
}

function isPrunable(layer: tf.layers.Layer): boolean {
  return ['Dense', 'Conv2D'].includes(layer.getClassName())
}
