import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'conv-reads-conv'
export const unrepeatable = true

export function pruneConvFilters(m: tf.LayersModel, conv: number, amount: number): tf.LayersModel {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must be in [0, 1], got ${amount}`)
  const reader = readerOf(m, conv)
  const keep = strongestFilters(m.layers[conv], amount)
  const layers = m.layers.map((old, i) => copyOf(old, i === conv ? { filters: keep.length } : {}))
  const smaller = tf.sequential({ layers })
  tf.tidy(() => {
    for (const [i, old] of m.layers.entries()) {
      const [kernel, ...bias] = old.getWeights()
      if (i === conv) layers[i].setWeights([tf.gather(kernel, keep, 3), ...bias.map((b) => tf.gather(b, keep))])
      else if (i !== reader) layers[i].setWeights(old.getWeights())
    }
  })
  return smaller
}

function readerOf(m: tf.LayersModel, conv: number): number {
  if (m.layers[conv]?.getClassName() !== 'Conv2D') throw new RangeError(`layer ${conv} is not a Conv2D layer`)
  const reader = m.layers.findIndex((other, i) => i > conv && ['Conv2D', 'Dense'].includes(other.getClassName()))
  if (reader < 0) throw new RangeError('the filters of the last layer are the outputs of the model')
  return reader
}

function strongestFilters(conv: tf.layers.Layer, amount: number): number[] {
  const norms = tf.tidy(() => Array.from(tf.sum(tf.abs(conv.getWeights()[0]), [0, 1, 2]).dataSync()))
  const removed = Math.round(amount * norms.length)
  if (removed === norms.length) throw new RangeError('at least one filter must stay')
  const byNorm = [...norms.keys()].sort((a, b) => norms[a] - norms[b])
  return byNorm.slice(removed).sort((a, b) => a - b)
}

function copyOf(layer: tf.layers.Layer, changes: object): tf.layers.Layer {
  const LayerClass = layer.constructor as new (config: object) => tf.layers.Layer
  return new LayerClass({ ...layer.getConfig(), ...changes })
}
