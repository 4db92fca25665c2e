import * as tf from '@tensorflow/tfjs'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  return tf.tidy(() => tf.mul(tf.cast(tf.greaterEqual(tf.abs(w), threshold), 'float32'), w) as T)
}
