import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'bias-has-its-own-mask'

export function parameterPrune(m: tf.LayersModel, opts: { threshold: number } | { amount: number }): { count: number } {
  if ('amount' in opts && !(opts.amount >= 0 && opts.amount <= 1)) {
    throw new RangeError(`amount must lie in [0, 1], got ${opts.amount}`)
  }
  const layers = m.layers.filter((layer) => ['Dense', 'Conv2D'].includes(layer.getClassName()))
  const parameters = layers.flatMap((layer) => layer.weights)
  const magnitudes = parameters.flatMap((parameter) =>
    Array.from(parameter.read().dataSync(), (value) => Math.abs(value)),
  )
  const gone = 'amount' in opts ? smallest(magnitudes, opts.amount) : below(magnitudes, opts.threshold)
  const keep = new Float32Array(magnitudes.length).fill(1)
  for (const i of gone) keep[i] = 0
  let end = 0
  let count = 0
  for (const layer of layers) {
    const [kernel, ...biases] = layer.getWeights()
    end += kernel.size
    const mask = tf.tensor(keep.slice(end - kernel.size, end), kernel.shape)
    end += biases.reduce((size, bias) => size + bias.size, 0)
    tf.tidy(() => {
      // A unit without any weight left loses its bias.
      const alive = tf.max(tf.reshape(mask, [-1, kernel.shape[kernel.rank - 1]]), 0)
      layer.setWeights([tf.mul(kernel, mask), ...biases.map((bias) => tf.mul(bias, alive))])
      const dead = biases.length > 0 ? tf.sum(tf.sub(1, alive)).dataSync()[0] : 0
      count += tf.sum(tf.sub(1, mask)).dataSync()[0] + dead
    })
    mask.dispose()
  }
  return { count }
}

function smallest(magnitudes: number[], amount: number): number[] {
  const order = [...magnitudes.keys()].sort((i, j) => magnitudes[i] - magnitudes[j])
  return order.slice(0, Math.round(amount * magnitudes.length))
}

function below(magnitudes: number[], threshold: number): number[] {
  return [...magnitudes.keys()].filter((i) => magnitudes[i] < threshold)
}
