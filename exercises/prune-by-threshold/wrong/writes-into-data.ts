import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'input-untouched'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  const data = w.dataSync()
  for (let i = 0; i < data.length; i++) if (Math.abs(data[i]) < threshold) data[i] = 0
  return tf.clone(w)
}
