import * as tf from '@tensorflow/tfjs'

export function weightPrune(m: tf.LayersModel, amount: number, scope: 'layer' | 'global'): tf.Tensor[] {
  if (Number.isNaN(amount) || amount < 0 || amount > 1) throw new RangeError('amount is a fraction')
  const kernels = m.layers.filter((layer) => layer.getClassName() === 'Dense').map((layer) => layer.weights[0].read())
  const magnitudes = kernels.map((kernel) => Float32Array.from(kernel.dataSync(), (value) => Math.abs(value)))
  const shared = cutOf(magnitudes, amount)
  return kernels.map((kernel, i) => {
    const cut = scope === 'global' ? shared : cutOf([magnitudes[i]], amount)
    const keep = magnitudes[i].map((value) =>
      value < cut.threshold || (value === cut.threshold && cut.ties-- > 0) ? 0 : 1,
    )
    const mask = tf.tensor(keep, kernel.shape, 'float32')
    const pruned = tf.tidy(() => tf.where(tf.cast(mask, 'bool'), kernel, tf.zerosLike(kernel)))
    ;(kernel as tf.Variable).assign(pruned)
    pruned.dispose()
    return mask
  })
}

function cutOf(parts: Float32Array[], amount: number): { threshold: number; ties: number } {
  const sorted = Float32Array.from(parts.flatMap((part) => Array.from(part))).sort()
  const k = Math.round(amount * sorted.length)
  if (k === 0) return { threshold: -1, ties: 0 }
  const threshold = sorted[k - 1]
  return { threshold, ties: k - sorted.indexOf(threshold) }
}
