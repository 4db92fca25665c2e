import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'zeros-are-weights'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const magnitudes = w.dataSync().map(Math.abs)
  const order = [...magnitudes.keys()].sort((i, j) => magnitudes[i] - magnitudes[j])
  const data = Float32Array.from(w.dataSync())
  for (const i of order.slice(0, Math.round(amount * w.size))) data[i] = 0
  const pruned = tf.tensor(data, w.shape)
  return { mask: tf.tidy(() => tf.cast(tf.notEqual(pruned, 0), 'float32')), pruned }
}
