import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'empty'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  if (w.size === 0) throw new RangeError('there is nothing to prune')
  return tf.tidy(() => tf.where(tf.greaterEqual(tf.abs(w), threshold), w, tf.zerosLike(w)) as T)
}
