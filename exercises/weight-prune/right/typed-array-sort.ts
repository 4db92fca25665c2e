import * as tf from '@tensorflow/tfjs'

export function weightPrune(m: tf.LayersModel, amount: number, scope: 'layer' | 'global'): tf.Tensor[] {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  const layers = m.layers.filter((layer) => layer.getClassName() === 'Dense')
  const kept = layers.map((layer) => new Float32Array(layer.getWeights()[0].size).fill(1))
  const entries = layers.flatMap((layer, owner) =>
    Array.from(layer.getWeights()[0].dataSync(), (value, at) => ({ owner, at, magnitude: Math.abs(value) })),
  )
  const groups = scope === 'global' ? [entries] : layers.map((_, i) => entries.filter(({ owner }) => owner === i))
  for (const group of groups) {
    group.sort((a, b) => b.magnitude - a.magnitude)
    for (const { owner, at } of group.slice(group.length - Math.round(amount * group.length))) kept[owner][at] = 0
  }
  return layers.map((layer, i) => {
    const [kernel, ...rest] = layer.getWeights()
    const mask = tf.tensor(kept[i], kernel.shape)
    const pruned = tf.mul(kernel, mask)
    layer.setWeights([pruned, ...rest])
    pruned.dispose()
    return mask
  })
}
