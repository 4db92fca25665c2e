import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'strict-threshold'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  return tf.tidy(() => tf.where(tf.greater(tf.abs(w), threshold), w, tf.zerosLike(w)) as T)
}
