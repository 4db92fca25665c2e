import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'half-up'

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
  const exact = amount * n
  const below = Math.floor(exact)
  if (exact - below === 0.5) return below % 2 === 0 ? below : below + 1
  return Math.round(exact)
}

function countZeros(t: tf.Tensor): number {
  return Array.from(t.dataSync()).filter((value) => value === 0).length
}
