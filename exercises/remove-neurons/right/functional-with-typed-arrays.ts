import * as tf from '@tensorflow/tfjs'

/** Builds a functional model layer by layer with `apply`, and copies the weights in plain loops. */
export function removeNeurons(m: tf.LayersModel, layer: number, amount: number): tf.LayersModel {
  if (Number.isNaN(amount) || amount < 0 || amount > 1) throw new RangeError('amount')
  const dense = m.layers[layer]
  if (dense?.getClassName() !== 'Dense') throw new RangeError('layer')
  let consumer = layer + 1
  while (consumer < m.layers.length && m.layers[consumer].getClassName() !== 'Dense') consumer++
  if (consumer === m.layers.length) throw new RangeError('output layer')

  const kept = keptColumns(dense.getWeights()[0], amount)
  const input = tf.input({ batchShape: m.inputs[0].shape })
  const values: tf.Tensor[] = []
  const targets: [tf.layers.Layer, tf.Tensor[]][] = []
  let x = input
  m.layers.forEach((old, i) => {
    if (old.getClassName() === 'InputLayer') return
    const config = old.getConfig()
    if (i === layer) config.units = kept.length
    const fresh = new (old.constructor as new (config: object) => tf.layers.Layer)(config)
    x = fresh.apply(x) as tf.SymbolicTensor
    const weights = old.getWeights().map((weight, w) => {
      if (i === layer) return pick(weight, kept, weight.rank - 1)
      return i === consumer && w === 0 ? pick(weight, kept, 0) : weight.clone()
    })
    values.push(...weights)
    targets.push([fresh, weights])
  })
  for (const [fresh, weights] of targets) fresh.setWeights(weights)
  tf.dispose(values)
  return tf.model({ inputs: input, outputs: x })
}

function keptColumns(kernel: tf.Tensor, amount: number): number[] {
  const [rows, columns] = kernel.shape
  const data = kernel.dataSync()
  const squares = Array.from({ length: columns }, (_, j) => {
    let sum = 0
    for (let i = 0; i < rows; i++) sum += data[i * columns + j] ** 2
    return { j, sum }
  })
  const count = columns - Math.floor(amount * columns + 0.5)
  if (count === 0) throw new RangeError('nothing would be left')
  squares.sort((a, b) => b.sum - a.sum)
  return squares
    .slice(0, count)
    .map(({ j }) => j)
    .sort((a, b) => a - b)
}

/** The entries at these indices of one axis of a tensor of rank 1 or 2. */
function pick(weight: tf.Tensor, kept: number[], axis: number): tf.Tensor {
  const data = weight.dataSync()
  if (weight.rank === 1) return tf.tensor1d(kept.map((j) => data[j]))
  const [rows, columns] = weight.shape
  const values: number[] = []
  if (axis === 0) for (const i of kept) for (let j = 0; j < columns; j++) values.push(data[i * columns + j])
  else for (let i = 0; i < rows; i++) for (const j of kept) values.push(data[i * columns + j])
  return tf.tensor2d(values, axis === 0 ? [kept.length, columns] : [rows, kept.length])
}
