import * as tf from '@tensorflow/tfjs'
import { buildModel, randomiseTogether } from './build-model.ts'
import type { WeightOptions } from './random-weights.ts'
import type { Rng } from './rng.ts'

/** Dense layers only; no two magnitudes of the model are equal, biases among them. */
export function denseModel(
  rng: Rng,
  inputs: number,
  units: readonly number[],
  options: WeightOptions = {},
): tf.Sequential {
  const layers = units.map((count) => ({ type: 'dense', units: count, activation: 'relu' }) as const)
  const model = buildModel(rng, [inputs], layers)
  randomiseTogether(model, rng, options)
  return model
}

/**
 * 784-100-10 with uniform weights: cheaper to make than a tie-free one, for tests in which ties do not matter.
 * About the fraction `zeros` of the weights and of the biases is 0.
 */
export function lenet(rng: Rng, zeros = 0): tf.Sequential {
  const layers = [100, 10].map((units, i) =>
    tf.layers.dense({ units, kernelInitializer: 'zeros', ...(i === 0 ? { inputShape: [784] } : {}) }),
  )
  const model = tf.sequential({ layers })
  const weights = model.getWeights().map(({ size, shape }) => {
    const data = Float32Array.from({ length: size }, () => (zeros > 0 && rng.next() < zeros ? 0 : rng.uniform(-1, 1)))
    return tf.tensor(data, shape)
  })
  model.setWeights(weights)
  for (const weight of weights) weight.dispose()
  return model
}
