import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'smallest-go'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  return tf.tidy(() => {
    const mask = tf.cast(tf.greaterEqual(tf.abs(w), amount), 'float32')
    return { mask, pruned: tf.mul(w, mask) }
  })
}
