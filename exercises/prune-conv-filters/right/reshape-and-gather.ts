import * as tf from '@tensorflow/tfjs'

/** Views the Dense kernel as [h, w, C, out] and gathers on the channel axis; builds a functional model with `apply`. */
export function pruneConvFilters(m: tf.LayersModel, conv: number, amount: number): tf.LayersModel {
  if (Number.isNaN(amount) || amount < 0 || amount > 1) throw new RangeError('amount')
  if (m.layers[conv]?.getClassName() !== 'Conv2D') throw new RangeError('conv')
  let next = conv + 1
  let map = m.layers[conv].outputShape as number[]
  while (next < m.layers.length && !hasKernel(m.layers[next])) {
    const shape = m.layers[next].outputShape as number[]
    if (shape.length === 4) map = shape
    next++
  }
  if (next === m.layers.length) throw new RangeError('output layer')

  const kept = keptFilters(m.layers[conv].getWeights()[0] as tf.Tensor4D, amount)
  const input = tf.input({ batchShape: m.inputs[0].shape })
  let x = input
  const fresh = m.layers.map((old, i) => {
    if (old.getClassName() === 'InputLayer') return null
    const config = old.getConfig()
    if (i === conv) config.filters = kept.length
    const layer = new (old.constructor as new (config: object) => tf.layers.Layer)(config)
    x = layer.apply(x) as tf.SymbolicTensor
    return layer
  })
  tf.tidy(() => {
    for (const [i, layer] of fresh.entries()) {
      if (layer === null) continue
      const weights = m.layers[i].getWeights()
      if (i === conv) layer.setWeights(weights.map((weight) => tf.gather(weight, kept, weight.rank - 1)))
      else if (i === next) layer.setWeights([channelsOf(weights[0], map, kept), ...weights.slice(1)])
      else layer.setWeights(weights)
    }
  })
  return tf.model({ inputs: input, outputs: x })
}

function hasKernel(layer: tf.layers.Layer): boolean {
  return layer.getClassName() === 'Dense' || layer.getClassName() === 'Conv2D'
}

function keptFilters(kernel: tf.Tensor4D, amount: number): number[] {
  const filters = kernel.shape[3]
  const count = filters - Math.floor(amount * filters + 0.5)
  if (count === 0) throw new RangeError('nothing would be left')
  return tf.tidy(() => {
    const norms = tf.sum(tf.reshape(tf.abs(kernel), [-1, filters]), 0)
    const { indices } = tf.topk(norms, count)
    return (indices.arraySync() as number[]).sort((a, b) => a - b)
  })
}

function channelsOf(kernel: tf.Tensor, [, h, w, channels]: number[], kept: number[]): tf.Tensor {
  if (kernel.rank === 4) return tf.gather(kernel, kept, 2)
  const byChannel = tf.gather(tf.reshape(kernel, [h, w, channels, -1]), kept, 2)
  return tf.reshape(byChannel, [h * w * kept.length, -1])
}
