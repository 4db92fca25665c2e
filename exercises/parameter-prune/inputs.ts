import * as tf from '@tensorflow/tfjs'
import { cloneModel, type LayerSpec } from '#lib/exercise-kit/build-model.ts'
import { denseModel } from '#lib/exercise-kit/dense-models.ts'
import type { Expectations } from '#lib/exercise-kit/expect.ts'
import { randomWeights } from '#lib/exercise-kit/random-weights.ts'
import type { Rng } from '#lib/exercise-kit/rng.ts'
import { type CallResult } from '#lib/exercise-kit/suite.ts'
import { parameterPrune } from './solution.ts'

type Options = Parameters<typeof parameterPrune>[1]

export const convolutional: readonly LayerSpec[] = [
  { type: 'conv2d', filters: 3, kernelSize: 2, activation: 'relu' },
  { type: 'batchNorm' },
  { type: 'flatten' },
  { type: 'dense', units: 5, activation: 'relu' },
  { type: 'batchNorm' },
  { type: 'dense', units: 3 },
]

/** Two layers, each of whose four tensors has a band of magnitudes of its own: band 0 is the smallest. */
export function bandedModel(rng: Rng, bands: readonly number[]): tf.Sequential {
  const model = denseModel(rng, 4, [6, 4])
  const weights = model.getWeights().map(({ shape }, i) => {
    return randomWeights(rng, shape, { low: 0.01 + 0.2 * bands[i], high: 0.2 + 0.2 * bands[i] })
  })
  model.setWeights(weights)
  return model
}

/** Kernels and biases after the call, as one vector; fails if the layers are no longer those of the model. */
export async function parametersAfter(
  expect: Expectations,
  result: CallResult<{ count: number }>,
  model: tf.LayersModel,
): Promise<tf.Tensor> {
  const after = await result.argument<tf.LayersModel>(0)
  expect.model(after).toHaveLayersOf(model)
  return parametersOf(after)
}

export function parametersOf(model: tf.LayersModel): tf.Tensor {
  return tf.concat(model.getWeights().map((weight) => tf.reshape(weight, [-1])))
}

/** The model and the count are, to the last bit, those of the reference solution. */
export async function expectPruned(
  expect: Expectations,
  result: CallResult<{ count: number }>,
  model: tf.LayersModel,
  opts: Options,
): Promise<void> {
  const expected = await cloneModel(model)
  const { count } = parameterPrune(expected, opts)
  expect.model(await result.argument<tf.LayersModel>(0)).toMatch(expected, 0)
  expect.number(result.value.count, 'count').toBe(count)
}
