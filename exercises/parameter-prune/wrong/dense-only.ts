import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'dense-and-conv'

export function parameterPrune(m: tf.LayersModel, opts: { threshold: number } | { amount: number }): { count: number } {
  if ('amount' in opts && !(opts.amount >= 0 && opts.amount <= 1)) {
    throw new RangeError(`amount must lie in [0, 1], got ${opts.amount}`)
  }
  const parameters = m.layers.filter((layer) => layer.getClassName() === 'Dense').flatMap((layer) => layer.weights)
  const magnitudes = parameters.flatMap((parameter) =>
    Array.from(parameter.read().dataSync(), (value) => Math.abs(value)),
  )
  const gone = 'amount' in opts ? smallest(magnitudes, opts.amount) : below(magnitudes, opts.threshold)
  const keep = new Float32Array(magnitudes.length).fill(1)
  for (const i of gone) keep[i] = 0
  let end = 0
  for (const parameter of parameters) {
    const value = parameter.read()
    end += value.size
    tf.tidy(() => {
      parameter.write(tf.mul(value, tf.tensor(keep.slice(end - value.size, end), value.shape)))
    })
  }
  return { count: gone.length }
}

function smallest(magnitudes: number[], amount: number): number[] {
  const order = [...magnitudes.keys()].sort((i, j) => magnitudes[i] - magnitudes[j])
  return order.slice(0, Math.round(amount * magnitudes.length))
}

function below(magnitudes: number[], threshold: number): number[] {
  return [...magnitudes.keys()].filter((i) => magnitudes[i] < threshold)
}
