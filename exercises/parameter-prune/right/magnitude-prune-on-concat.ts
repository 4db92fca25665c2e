import * as tf from '@tensorflow/tfjs'

export function parameterPrune(m: tf.LayersModel, opts: { threshold: number } | { amount: number }): { count: number } {
  if ('amount' in opts && !(opts.amount >= 0 && opts.amount <= 1)) {
    throw new RangeError(`amount must lie in [0, 1], got ${opts.amount}`)
  }
  const layers = m.layers.filter((layer) => ['Dense', 'Conv2D'].includes(layer.getClassName()))
  return tf.tidy(() => {
    const values = layers.flatMap((layer) => layer.getWeights())
    const flat = tf.concat(values.map((value) => tf.reshape(value, [-1])))
    const mask =
      'threshold' in opts
        ? tf.cast(tf.greaterEqual(tf.abs(flat), opts.threshold), 'float32')
        : magnitudeMask(flat as tf.Tensor1D, opts.amount)
    const parts = tf.split(
      tf.mul(flat, mask),
      values.map((value) => value.size),
    )
    const pruned = values.map((value, i) => tf.reshape(parts[i], value.shape))
    for (const layer of layers) layer.setWeights(pruned.splice(0, layer.weights.length))
    return { count: flat.size - tf.sum(mask).dataSync()[0] }
  })
}

function magnitudeMask(w: tf.Tensor1D, amount: number): tf.Tensor1D {
  const kept = w.size - Math.round(amount * w.size)
  if (kept === 0) return tf.zerosLike(w)
  const { indices } = tf.topk(tf.abs(w), kept, false)
  return tf.scatterND(tf.expandDims(indices, 1), tf.ones([kept]), [w.size])
}
