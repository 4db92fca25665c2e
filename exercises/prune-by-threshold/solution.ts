import * as tf from '@tensorflow/tfjs'

/** Zeroes every weight whose magnitude is below the threshold; `w` stays as it is. */
export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  return tf.tidy(() => {
    const keep = tf.greaterEqual(tf.abs(w), threshold)
    return tf.where(keep, w, tf.zerosLike(w)) as T
  })
}
