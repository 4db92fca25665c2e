import * as tf from '@tensorflow/tfjs'

export function weightPrune(m: tf.LayersModel, amount: number, scope: 'layer' | 'global'): tf.Tensor[] {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError(`amount must lie in [0, 1], got ${amount}`)
  return tf.tidy(() => {
    const variables = m.layers.filter((layer) => layer.getClassName() === 'Dense').map((layer) => layer.weights[0])
    const kernels = variables.map((variable) => variable.read())
    const scores = kernels.map((kernel) => tf.reshape(tf.abs(kernel), [-1]) as tf.Tensor1D)
    const flat =
      scope === 'layer'
        ? scores.map((score) => keepTop(score, amount))
        : tf.split(
            keepTop(tf.concat(scores), amount),
            kernels.map((kernel) => kernel.size),
          )
    const masks = flat.map((mask, i) => tf.reshape(mask, kernels[i].shape))
    variables.forEach((variable, i) => {
      variable.write(tf.mul(masks[i], kernels[i]))
    })
    return masks
  })
}

function keepTop(scores: tf.Tensor1D, amount: number): tf.Tensor1D {
  const kept = scores.size - Math.round(amount * scores.size)
  if (kept === 0) return tf.zerosLike(scores)
  const { indices } = tf.topk(scores, kept, false)
  return tf.scatterND(tf.expandDims(indices, 1), tf.ones([kept]), [scores.size])
}
