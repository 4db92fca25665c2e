import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'any-shape'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const magnitudes = w.dataSync().map(Math.abs)
  const order = [...magnitudes.keys()].sort((i, j) => magnitudes[i] - magnitudes[j])
  const keep = new Float32Array(w.size).fill(1)
  for (const i of order.slice(0, Math.round(amount * w.size))) keep[i] = 0
  const mask = tf.tensor1d(keep)
  return { mask, pruned: tf.tidy(() => tf.mul(tf.reshape(w, [-1]), mask)) }
}
