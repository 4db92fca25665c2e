import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'small-weights-go'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  return tf.tidy(() => tf.cast(tf.greaterEqual(tf.abs(w), threshold), 'float32') as T)
}
