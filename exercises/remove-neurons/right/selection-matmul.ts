import * as tf from '@tensorflow/tfjs'

/** Multiplies by a selection matrix: W1·S and b1·S, and Sᵀ·W2. Weights go in through the model, not layer by layer. */
export function removeNeurons(m: tf.LayersModel, layer: number, amount: number): tf.LayersModel {
  if (!(0 <= amount && amount <= 1)) throw new RangeError('amount must be a fraction')
  const denses = m.layers.flatMap((other, i) => (other.getClassName() === 'Dense' ? [i] : []))
  const place = denses.indexOf(layer)
  if (place < 0 || place === denses.length - 1) throw new RangeError('not a hidden Dense layer')
  const next = denses[place + 1]

  const units = (m.layers[layer].getWeights()[0] as tf.Tensor2D).shape[1]
  const remove = Math.round(units * amount)
  if (remove >= units) throw new RangeError('one neuron must stay')

  const smaller = tf.sequential()
  for (const [i, old] of m.layers.entries()) {
    const LayerClass = old.constructor as new (config: object) => tf.layers.Layer
    smaller.add(new LayerClass(i === layer ? { ...old.getConfig(), units: units - remove } : old.getConfig()))
  }
  tf.tidy(() => {
    const kernel = m.layers[layer].getWeights()[0] as tf.Tensor2D
    const strongest = tf.topk(tf.sum(tf.square(kernel), 0), units - remove).indices
    const inOrder = tf.reverse(tf.topk(tf.cast(strongest, 'float32'), units - remove).values)
    const select = tf.oneHot(tf.cast(inOrder, 'int32'), units).cast('float32') as tf.Tensor2D
    m.layers.forEach((old, i) => {
      const [w, b] = old.getWeights()
      let weights = old.getWeights()
      if (i === layer) {
        weights = [tf.matMul(w as tf.Tensor2D, select, false, true)]
        if (b) weights.push(tf.reshape(tf.matMul(select, tf.reshape(b, [units, 1])), [units - remove]))
      }
      if (i === next) weights = [tf.matMul(select, w as tf.Tensor2D), ...(b ? [b] : [])]
      smaller.layers[i].setWeights(weights)
    })
  })
  return smaller
}
