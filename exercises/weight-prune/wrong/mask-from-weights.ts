import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'ties'

export function weightPrune(m: tf.LayersModel, amount: number, scope: 'layer' | 'global'): tf.Tensor[] {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const layers = m.layers.filter((layer) => layer.getClassName() === 'Dense')
  const kernels = layers.map((layer) => layer.getWeights()[0])
  const masks =
    scope === 'global' ? rankTogether(kernels, amount) : kernels.flatMap((kernel) => rankTogether([kernel], amount))
  layers.forEach((layer, i) => {
    const [kernel, ...bias] = layer.getWeights()
    tf.tidy(() => layer.setWeights([tf.mul(kernel, masks[i]), ...bias]))
  })
  tf.dispose(masks)
  return layers.map((layer) => tf.tidy(() => tf.cast(tf.notEqual(layer.getWeights()[0], 0), 'float32')))
}

function rankTogether(tensors: tf.Tensor[], amount: number): tf.Tensor[] {
  const magnitudes = tensors.flatMap((tensor) => Array.from(tensor.dataSync(), (value) => Math.abs(value)))
  const order = [...magnitudes.keys()].sort((i, j) => magnitudes[i] - magnitudes[j])
  const keep = new Float32Array(magnitudes.length).fill(1)
  for (const i of order.slice(0, Math.round(amount * magnitudes.length))) keep[i] = 0
  let end = 0
  return tensors.map(({ size, shape }) => {
    end += size
    return tf.tensor(keep.slice(end - size, end), shape)
  })
}
