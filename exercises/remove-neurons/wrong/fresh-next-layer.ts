import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'next-rows-follow'
export const unrepeatable = true

export function removeNeurons(m: tf.LayersModel, layer: number, amount: number): tf.LayersModel {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must be in [0, 1], got ${amount}`)
  const next = nextDense(m, layer)
  const keep = strongestNeurons(m.layers[layer], amount)
  const layers = m.layers.map((old, i) => copyOf(old, i === layer ? { units: keep.length } : {}))
  const smaller = tf.sequential({ layers })
  tf.tidy(() => {
    for (const [i, old] of m.layers.entries()) {
      const [kernel, ...bias] = old.getWeights()
      if (i === layer) layers[i].setWeights([tf.gather(kernel, keep, 1), ...bias.map((b) => tf.gather(b, keep))])
      else if (i !== next) layers[i].setWeights(old.getWeights())
    }
  })
  return smaller
}

function nextDense(m: tf.LayersModel, layer: number): number {
  if (m.layers[layer]?.getClassName() !== 'Dense') throw new RangeError(`layer ${layer} is not a Dense layer`)
  const next = m.layers.findIndex((other, i) => i > layer && other.getClassName() === 'Dense')
  if (next < 0) throw new RangeError('the neurons of the output layer are the outputs of the model')
  return next
}

function strongestNeurons(dense: tf.layers.Layer, amount: number): number[] {
  const norms = tf.tidy(() => Array.from(tf.norm(dense.getWeights()[0], 2, 0).dataSync()))
  const removed = Math.round(amount * norms.length)
  if (removed === norms.length) throw new RangeError('at least one neuron must stay')
  const byNorm = [...norms.keys()].sort((a, b) => norms[a] - norms[b])
  return byNorm.slice(removed).sort((a, b) => a - b)
}

function copyOf(layer: tf.layers.Layer, changes: object): tf.layers.Layer {
  const LayerClass = layer.constructor as new (config: object) => tf.layers.Layer
  return new LayerClass({ ...layer.getConfig(), ...changes })
}
