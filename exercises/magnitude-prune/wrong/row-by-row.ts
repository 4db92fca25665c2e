import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'whole-tensor'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const magnitudes = w.dataSync().map(Math.abs)
  const keep = new Float32Array(w.size).fill(1)
  const width = w.shape[w.rank - 1]
  for (let start = 0; start < w.size; start += width) {
    const row = [...magnitudes.keys()].slice(start, start + width)
    row.sort((i, j) => magnitudes[i] - magnitudes[j])
    for (const i of row.slice(0, Math.round(amount * width))) keep[i] = 0
  }
  const mask = tf.tensor(keep, w.shape)
  return { mask, pruned: tf.mul(w, mask) }
}
