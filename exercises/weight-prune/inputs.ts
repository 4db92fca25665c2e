import * as tf from '@tensorflow/tfjs'
import { denseModel } from '#lib/exercise-kit/dense-models.ts'
import type { Expectations } from '#lib/exercise-kit/expect.ts'
import { randomWeights } from '#lib/exercise-kit/random-weights.ts'
import type { Rng } from '#lib/exercise-kit/rng.ts'
import { type CallResult } from '#lib/exercise-kit/suite.ts'

export const scopes = ['layer', 'global'] as const

/** Two kernels of which one has much larger weights than the other. */
export function scaledModel(rng: Rng): tf.Sequential {
  const model = denseModel(rng, 5, [6, 5])
  const large = rng.int(0, 1)
  kernelsOf(model).forEach((kernel, i) => {
    const range = i === large ? { low: 0.3, high: 0.8 } : { low: 0.05, high: 0.3 }
    setKernel(model, i, randomWeights(rng, kernel.shape, range))
  })
  return model
}

/** Copies of the Dense kernels: those of the layers change with the model. */
export function kernelsOf(model: tf.LayersModel): tf.Tensor[] {
  return model.layers
    .filter((layer) => layer.getClassName() === 'Dense')
    .map((layer) => tf.clone(layer.getWeights()[0]))
}

export function setKernel(model: tf.LayersModel, layer: number, kernel: tf.Tensor): void {
  model.layers[layer].setWeights([kernel, ...model.layers[layer].getWeights().slice(1)])
}

/** The model after the call; with its layers as they were, so that they can be compared one by one. */
export async function changed(
  expect: Expectations,
  result: CallResult<tf.Tensor[]>,
  model: tf.LayersModel,
): Promise<tf.LayersModel> {
  const after = await result.argument<tf.LayersModel>(0)
  expect.model(after).toHaveLayersOf(model)
  return after
}

export function expectCount(expect: Expectations, masks: readonly tf.Tensor[], count: number): void {
  expect.number(masks.length, 'number of masks').toBe(count)
}

export function joined(tensors: readonly tf.Tensor[]): tf.Tensor {
  return tf.concat(tensors.map((tensor) => tf.reshape(tensor, [-1])))
}

export function zerosOf(mask: tf.Tensor): number {
  return mask.dataSync().filter((value) => value === 0).length
}
