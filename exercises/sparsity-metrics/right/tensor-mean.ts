import * as tf from '@tensorflow/tfjs'

export interface LayerSparsity {
  layer: string
  zeros: number
  total: number
  sparsity: number
}

export function sparsityOf(t: tf.Tensor): number {
  if (t.size === 0) return 0
  return tf.tidy(() => tf.mean(tf.cast(tf.equal(t, 0), 'float32')).dataSync()[0])
}

export function modelSparsity(m: tf.LayersModel): LayerSparsity[] {
  const report: LayerSparsity[] = []
  for (const layer of m.layers) {
    if (layer.getClassName() !== 'Dense' && layer.getClassName() !== 'Conv2D') continue
    const kernel = layer.weights[0].read()
    const zeros = tf.tidy(() => tf.sum(tf.equal(kernel, 0)).dataSync()[0])
    report.push({ layer: layer.name, zeros, total: kernel.size, sparsity: sparsityOf(kernel) })
  }
  return report
}

export function pruneCount(n: number, amount: number): number {
  if (Number.isNaN(amount) || amount < 0 || amount > 1) throw new RangeError('amount is a fraction')
  return Math.floor(amount * n + 0.5)
}
