import * as tf from '@tensorflow/tfjs'

export function magnitudePrune(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const data = w.dataSync()
  const k = Math.round(amount * data.length)
  const sorted = data.map(Math.abs).sort()
  const cut = k > 0 ? sorted[k - 1] : -1
  let ties = k - sorted.filter((magnitude) => magnitude < cut).length
  const keep = data.map((value) => {
    const magnitude = Math.abs(value)
    return magnitude < cut || (magnitude === cut && ties-- > 0) ? 0 : 1
  })
  const pruned = data.map((value, i) => (keep[i] === 1 ? value : 0))
  return { mask: tf.tensor(keep, w.shape, 'float32'), pruned: tf.tensor(pruned, w.shape, 'float32') }
}
