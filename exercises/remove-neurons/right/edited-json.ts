import * as tf from '@tensorflow/tfjs'

/** Edits the serialised topology and loads it again; the answer is a promise. */
export async function removeNeurons(m: tf.LayersModel, layer: number, amount: number): Promise<tf.LayersModel> {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError('amount')
  const isDense = (l?: tf.layers.Layer) => l?.getClassName() === 'Dense'
  const next = m.layers.findIndex((l, i) => i > layer && isDense(l))
  if (!isDense(m.layers[layer]) || next === -1) throw new RangeError('layer')

  const [kernel] = m.layers[layer].getWeights()
  const units = kernel.shape[1] as number
  const k = Math.round(amount * units)
  if (k === units) throw new RangeError('amount')
  const norms = tf.tidy(() => tf.sqrt(tf.sum(tf.mul(kernel, kernel), 0)).arraySync() as number[])
  const weakest = new Set(
    norms
      .map((norm, j) => ({ norm, j }))
      .sort((a, b) => a.norm - b.norm)
      .slice(0, k)
      .map(({ j }) => j),
  )
  const keep = norms.flatMap((_, j) => (weakest.has(j) ? [] : [j]))

  const topology = JSON.parse(JSON.stringify(m.toJSON(null, false)))
  topology.config.layers[layer].config.units = keep.length
  const smaller = await tf.models.modelFromJSON(topology)
  tf.tidy(() => {
    for (const [i, old] of m.layers.entries()) {
      const weights = old.getWeights()
      if (i === layer) smaller.layers[i].setWeights(weights.map((w) => tf.gather(w, keep, w.rank - 1)))
      else if (i === next) smaller.layers[i].setWeights(weights.map((w, n) => (n === 0 ? tf.gather(w, keep) : w)))
      else smaller.layers[i].setWeights(weights)
    }
  })
  return smaller
}
