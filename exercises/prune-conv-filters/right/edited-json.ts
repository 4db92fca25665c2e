import * as tf from '@tensorflow/tfjs'

/** Edits the serialised topology and copies the weights in plain loops; the answer is a promise. */
export async function pruneConvFilters(m: tf.LayersModel, conv: number, amount: number): Promise<tf.LayersModel> {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError('amount')
  const kind = (i: number) => m.layers[i]?.getClassName()
  let next = conv + 1
  while (next < m.layers.length && kind(next) !== 'Conv2D' && kind(next) !== 'Dense') next++
  if (kind(conv) !== 'Conv2D' || next >= m.layers.length) throw new RangeError('conv')

  const kernel = m.layers[conv].getWeights()[0]
  const filters = kernel.shape[3] as number
  const norms = new Array<number>(filters).fill(0)
  for (const [i, value] of kernel.dataSync().entries()) norms[i % filters] += Math.abs(value)
  const removed = Math.round(amount * filters)
  if (removed === filters) throw new RangeError('amount')
  const ranking = norms.map((_, c) => c).sort((a, b) => norms[b] - norms[a])
  const keep = new Set(ranking.slice(0, filters - removed))

  const topology = JSON.parse(JSON.stringify(m.toJSON(null, false)))
  topology.config.layers[conv].config.filters = keep.size
  const smaller = await tf.models.modelFromJSON(topology)
  m.layers.forEach((old, i) => {
    const weights = old.getWeights().map((weight, n) => {
      if (i === conv) return without(weight, (offset) => keep.has(offset % filters))
      if (i !== next || n > 0) return weight.clone()
      const out = weight.shape[weight.rank - 1] as number
      return without(weight, (offset) => keep.has(Math.floor(offset / out) % filters))
    })
    tf.tidy(() => {
      const shapes = smaller.layers[i].getWeights().map(({ shape }) => shape)
      smaller.layers[i].setWeights(weights.map((weight, n) => tf.reshape(weight, shapes[n])))
    })
    tf.dispose(weights)
  })
  return smaller
}

/** The values at offsets that pass, as a vector. */
function without(weight: tf.Tensor, passes: (offset: number) => boolean): tf.Tensor {
  return tf.tensor1d(Array.from(weight.dataSync()).filter((_, offset) => passes(offset)))
}
