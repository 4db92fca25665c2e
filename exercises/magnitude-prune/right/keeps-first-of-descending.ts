import * as tf from '@tensorflow/tfjs'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const ranked = Array.from(w.dataSync(), (value, i) => ({ i, score: value * value }))
  ranked.sort((a, b) => b.score - a.score)
  const buffer = tf.buffer([w.size], 'float32')
  const kept = w.size - Math.round(amount * w.size)
  for (const { i } of ranked.slice(0, kept)) buffer.set(1, i)
  return tf.tidy(() => {
    const mask = tf.reshape(buffer.toTensor(), w.shape)
    return { mask, pruned: tf.mul(mask, w) }
  })
}
