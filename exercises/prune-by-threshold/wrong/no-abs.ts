import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'magnitude-not-value'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  return tf.tidy(() => tf.where(tf.greaterEqual(w, threshold), w, tf.zerosLike(w)) as T)
}
