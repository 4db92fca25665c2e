import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'no-leak'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  const magnitude = tf.abs(w)
  const keep = tf.greaterEqual(magnitude, threshold)
  return tf.where(keep, w, tf.zerosLike(w)) as T
}
