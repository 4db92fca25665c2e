import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'new-tensor'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  return tf.tidy(() => {
    const keep = tf.greaterEqual(tf.abs(w), threshold)
    if (tf.all(keep).dataSync()[0]) return w
    return tf.where(keep, w, tf.zerosLike(w)) as T
  })
}
