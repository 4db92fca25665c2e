import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'exactly-zero'

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
      const kernel = layer.getWeights()[0]
      return { layer: layer.name, zeros: countZeros(kernel), total: kernel.size, sparsity: sparsityOf(kernel) }
    })
}

export function pruneCount(n: number, amount: number): number {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  return Math.round(amount * n)
}

function countZeros(t: tf.Tensor): number {
  return Array.from(t.dataSync()).filter((value) => Math.abs(value) < 1e-8).length
}
