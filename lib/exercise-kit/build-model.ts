import * as tf from '@tensorflow/tfjs'
import { type WeightOptions, weightData } from './random-weights.ts'
import type { Rng } from './rng.ts'

type Activation = 'relu' | 'tanh' | 'sigmoid' | 'linear' | 'softmax'
type Size = number | [number, number]

/** One layer of a test model, in tfjs layout. */
export type LayerSpec =
  | { readonly type: 'dense'; readonly units: number; readonly activation?: Activation; readonly useBias?: boolean }
  | {
      readonly type: 'conv2d'
      readonly filters: number
      readonly kernelSize: Size
      readonly strides?: Size
      readonly padding?: 'valid' | 'same'
      readonly activation?: Activation
      readonly useBias?: boolean
    }
  | { readonly type: 'flatten' }
  | { readonly type: 'maxPool' | 'avgPool'; readonly poolSize: Size }
  | { readonly type: 'batchNorm' }
  | { readonly type: 'dropout'; readonly rate: number }
  | { readonly type: 'activation'; readonly activation: Activation }

/** A sequential model with tie-free random weights, biases too. The caller disposes it. */
export function buildModel(
  rng: Rng,
  inputShape: readonly number[],
  layers: readonly LayerSpec[],
  options: WeightOptions = {},
): tf.Sequential {
  const model = tf.sequential({
    layers: layers.map((spec, i) => layerOf(spec, i === 0 ? { inputShape: [...inputShape] } : {})),
  })
  randomiseWeights(model, rng, options)
  return model
}

/** The same layers as a functional model: an InputLayer comes first in `model.layers`. */
export function buildFunctionalModel(
  rng: Rng,
  inputShape: readonly number[],
  layers: readonly LayerSpec[],
  options: WeightOptions = {},
): tf.LayersModel {
  const input = tf.input({ shape: [...inputShape] })
  const output = layers.reduce((x, spec) => layerOf(spec, {}).apply(x) as tf.SymbolicTensor, input)
  const model = tf.model({ inputs: input, outputs: output })
  randomiseWeights(model, rng, options)
  return model
}

/** Sets every weight to data of its own; kernels, biases and normalisation weights alike. */
export function randomiseWeights(model: tf.LayersModel, rng: Rng, options: WeightOptions = {}): void {
  const weights = model.getWeights().map((weight) => tf.tensor(weightData(rng, weight.size, options), weight.shape))
  model.setWeights(weights)
  for (const weight of weights) weight.dispose()
}

/** As `randomiseWeights`, but no two magnitudes of the whole model are equal: for rankings over several layers. */
export function randomiseTogether(model: tf.LayersModel, rng: Rng, options: WeightOptions = {}): void {
  const data = weightData(rng, model.countParams(), options)
  let end = 0
  const weights = model.getWeights().map(({ size, shape }) => {
    end += size
    return tf.tensor(data.subarray(end - size, end).slice(), shape)
  })
  model.setWeights(weights)
  for (const weight of weights) weight.dispose()
}

/** An independent copy: same layers, same names, equal weights. */
export async function cloneModel(model: tf.LayersModel): Promise<tf.LayersModel> {
  const copy = await tf.models.modelFromJSON(JSON.parse(JSON.stringify(model.toJSON(null, false))))
  const weights = model.getWeights().map((weight) => weight.clone())
  copy.setWeights(weights)
  for (const weight of weights) weight.dispose()
  return copy
}

function layerOf(spec: LayerSpec, input: { inputShape?: number[] }): tf.layers.Layer {
  switch (spec.type) {
    case 'dense':
      return tf.layers.dense({ ...input, ...withoutType(spec) })
    case 'conv2d':
      return tf.layers.conv2d({ ...input, ...withoutType(spec) })
    case 'flatten':
      return tf.layers.flatten(input)
    case 'maxPool':
      return tf.layers.maxPooling2d({ ...input, poolSize: spec.poolSize })
    case 'avgPool':
      return tf.layers.averagePooling2d({ ...input, poolSize: spec.poolSize })
    case 'batchNorm':
      return tf.layers.batchNormalization(input)
    case 'dropout':
      return tf.layers.dropout({ ...input, rate: spec.rate })
    case 'activation':
      return tf.layers.activation({ ...input, activation: spec.activation })
  }
}

function withoutType<T extends { readonly type: string }>(spec: T): Omit<T, 'type'> {
  const { type: _, ...rest } = spec
  return rest
}
