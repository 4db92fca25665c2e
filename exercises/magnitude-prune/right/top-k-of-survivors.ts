import * as tf from '@tensorflow/tfjs'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const kept = w.size - Math.round(amount * w.size)
  return tf.tidy(() => {
    if (kept === 0) return { mask: tf.zerosLike(w), pruned: tf.zerosLike(w) }
    const { indices } = tf.topk(tf.reshape(tf.abs(w), [-1]), kept, false)
    const mask = tf.reshape(tf.scatterND(tf.expandDims(indices, 1), tf.ones([kept]), [w.size]), w.shape)
    return { mask, pruned: tf.where(tf.cast(mask, 'bool'), w, tf.zerosLike(w)) }
  })
}
