import * as tf from '@tensorflow/tfjs'

/** Selects channels by matrix products with a one-hot matrix. */
export function pruneConvFilters(m: tf.LayersModel, conv: number, amount: number): tf.LayersModel {
  if (!(0 <= amount && amount <= 1)) throw new RangeError('amount must be a fraction')
  if (m.layers[conv]?.getClassName() !== 'Conv2D') throw new RangeError('not a Conv2D layer')
  const next = m.layers.findIndex((layer, i) => i > conv && /^(Conv2D|Dense)$/.test(layer.getClassName()))
  if (next === -1) throw new RangeError('nothing reads this layer')

  const filters = m.layers[conv].getWeights()[0].shape[3] as number
  const left = filters - Math.round(filters * amount)
  if (left < 1) throw new RangeError('one filter must stay')
  const smaller = tf.sequential()
  for (const [i, old] of m.layers.entries()) {
    const LayerClass = old.constructor as new (config: object) => tf.layers.Layer
    smaller.add(new LayerClass(i === conv ? { ...old.getConfig(), filters: left } : old.getConfig()))
  }
  tf.tidy(() => {
    const kernel = m.layers[conv].getWeights()[0]
    const select = tf.oneHot(strongest(kernel, left), filters).cast('float32') as tf.Tensor2D
    const outputs = (weight: tf.Tensor) => {
      const rows = tf.reshape(weight, [-1, filters]) as tf.Tensor2D
      return tf.reshape(tf.matMul(rows, select, false, true), [...weight.shape.slice(0, -1), left])
    }
    const inputs = (weight: tf.Tensor) => {
      const out = weight.shape[weight.rank - 1] as number
      const blocks = tf.reshape(weight, [-1, filters, out]) as tf.Tensor3D
      const many = tf.tile(tf.expandDims(select, 0), [blocks.shape[0], 1, 1]) as tf.Tensor3D
      const chosen = tf.matMul(many, blocks)
      return tf.reshape(chosen, weight.rank === 4 ? [...weight.shape.slice(0, 2), left, out] : [-1, out])
    }
    m.layers.forEach((old, i) => {
      const weights = old.getWeights()
      if (i === conv) smaller.layers[i].setWeights(weights.map(outputs))
      else smaller.layers[i].setWeights(weights.map((weight, n) => (i === next && n === 0 ? inputs(weight) : weight)))
    })
  })
  return smaller
}

/** The `count` filters with the largest L1 norms, in their order. */
function strongest(kernel: tf.Tensor, count: number): tf.Tensor1D {
  const norms = tf.sum(tf.abs(kernel), [0, 1, 2]) as tf.Tensor1D
  const ascending = tf.reverse(tf.topk(tf.cast(tf.topk(norms, count).indices, 'float32'), count).values)
  return tf.cast(ascending, 'int32') as tf.Tensor1D
}
