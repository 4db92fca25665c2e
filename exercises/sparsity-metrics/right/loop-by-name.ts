import * as tf from '@tensorflow/tfjs'

interface Row {
  layer: string
  zeros: number
  total: number
  sparsity: number
}

export function sparsityOf(t: tf.Tensor): number {
  const data = t.dataSync()
  let zeros = 0
  for (let i = 0; i < data.length; i++) if (data[i] === 0) zeros++
  return data.length > 0 ? zeros / data.length : 0
}

export function modelSparsity(m: tf.LayersModel): Row[] {
  return m.layers.flatMap((layer) =>
    layer.weights
      .filter((weight) => /^(Dense|Conv2D)$/.test(layer.getClassName()) && weight.originalName.endsWith('/kernel'))
      .map((weight) => {
        const sparsity = sparsityOf(weight.read())
        const total = weight.read().size
        return { layer: layer.name, zeros: Math.round(sparsity * total), total, sparsity }
      }),
  )
}

export function pruneCount(n: number, amount: number): number {
  const inRange = amount >= 0 && amount <= 1
  if (inRange) return n - Math.ceil(n - amount * n - 0.5)
  throw new RangeError(`${amount} is not a fraction`)
}
