import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'input-untouched'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const data = w.dataSync()
  const order = [...data.keys()].sort((i, j) => Math.abs(data[i]) - Math.abs(data[j]))
  const keep = new Float32Array(w.size).fill(1)
  for (const i of order.slice(0, Math.round(amount * w.size))) {
    keep[i] = 0
    data[i] = 0
  }
  return { mask: tf.tensor(keep, w.shape), pruned: tf.clone(w) }
}
