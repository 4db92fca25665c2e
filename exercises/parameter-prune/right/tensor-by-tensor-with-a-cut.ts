import * as tf from '@tensorflow/tfjs'

export function parameterPrune(m: tf.LayersModel, opts: { threshold: number } | { amount: number }): { count: number } {
  if ('amount' in opts && !(opts.amount >= 0 && opts.amount <= 1)) {
    throw new RangeError(`amount must lie in [0, 1], got ${opts.amount}`)
  }
  const layers = m.layers.filter((layer) => layer.getClassName() === 'Dense' || layer.getClassName() === 'Conv2D')
  const all = layers.flatMap((layer) => layer.getWeights().flatMap((weight) => Array.from(weight.dataSync(), Math.abs)))
  const { threshold, ties } = 'threshold' in opts ? { threshold: opts.threshold, ties: 0 } : cutOf(all, opts.amount)
  let [left, count] = [ties, 0]
  for (const layer of layers) {
    const pruned = layer.getWeights().map((weight) => {
      const data = Float32Array.from(weight.dataSync(), (value) => {
        const magnitude = Math.abs(value)
        const goes = magnitude < threshold || (magnitude === threshold && left-- > 0)
        if (goes) count++
        return goes ? 0 : value
      })
      return tf.tensor(data, weight.shape)
    })
    layer.setWeights(pruned)
    tf.dispose(pruned)
  }
  return { count }
}

/** The k-th smallest magnitude, and how many that are equal to it go. */
function cutOf(magnitudes: number[], amount: number): { threshold: number; ties: number } {
  const sorted = Float64Array.from(magnitudes).sort()
  const k = Math.round(amount * sorted.length)
  if (k === 0) return { threshold: 0, ties: 0 }
  return { threshold: sorted[k - 1], ties: k - sorted.indexOf(sorted[k - 1]) }
}
