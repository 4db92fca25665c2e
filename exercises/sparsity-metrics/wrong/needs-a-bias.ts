import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'no-bias'

export interface LayerSparsity {
  layer: string
  zeros: number
  total: number
  sparsity: number
}

export function sparsityOf(t: tf.Tensor): number {
  return t.size === 0 ? 0 : countZeros(t) / t.size
}

export function modelSparsity(m: tf.LayersModel): LayerSparsity[] {
  return m.layers
    .filter((layer) => ['Dense', 'Conv2D'].includes(layer.getClassName()))
    .map((layer) => {
      const [kernel, bias] = layer.getWeights()
      const total = layer.countParams() - bias.size
      return { layer: layer.name, zeros: countZeros(kernel), total, sparsity: sparsityOf(kernel) }
    })
}

export function pruneCount(n: number, amount: number): number {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  return Math.round(amount * n)
}

function countZeros(t: tf.Tensor): number {
  return Array.from(t.dataSync()).filter((value) => value === 0).length
}
