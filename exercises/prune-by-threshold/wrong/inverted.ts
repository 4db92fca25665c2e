import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'small-weights-go'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  return tf.tidy(() => tf.where(tf.greaterEqual(tf.abs(w), threshold), tf.zerosLike(w), w) as T)
}
