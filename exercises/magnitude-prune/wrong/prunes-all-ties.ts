import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'ties'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const k = Math.round(amount * w.size)
  const sorted = w.dataSync().map(Math.abs).sort()
  return tf.tidy(() => {
    const mask = k === 0 ? tf.onesLike(w) : tf.cast(tf.greater(tf.abs(w), sorted[k - 1]), 'float32')
    return { mask, pruned: tf.mul(w, mask) }
  })
}
