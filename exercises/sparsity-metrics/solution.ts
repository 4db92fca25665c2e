import type * as tf from '@tensorflow/tfjs'

/** One row of the report: the kernel of one layer. */
export interface LayerSparsity {
  layer: string
  zeros: number
  total: number
  sparsity: number
}

/** Fraction of the elements that are zero; 0 for an empty tensor. */
export function sparsityOf(t: tf.Tensor): number {
  return t.size === 0 ? 0 : countZeros(t) / t.size
}

/** Counts the zeros of every Dense and Conv2D kernel, in layer order. */
export function modelSparsity(m: tf.LayersModel): LayerSparsity[] {
  return m.layers
    .filter((layer) => ['Dense', 'Conv2D'].includes(layer.getClassName()))
    .map((layer) => {
      const kernel = layer.getWeights()[0]
      return { layer: layer.name, zeros: countZeros(kernel), total: kernel.size, sparsity: sparsityOf(kernel) }
    })
}

/** How many of `n` weights the fraction `amount` asks to prune; halves round up. */
export function pruneCount(n: number, amount: number): number {
  // Written so that NaN, which fails every comparison, is refused too.
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  return Math.round(amount * n)
}

function countZeros(t: tf.Tensor): number {
  return Array.from(t.dataSync()).filter((value) => value === 0).length
}
