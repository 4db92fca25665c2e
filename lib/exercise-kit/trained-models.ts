import * as tf from '@tensorflow/tfjs'
import models from './trained-models.json' with { type: 'json' }

/**
 * The two models that ship with the app, trained on the UCI handwritten digits (8x8 pixels divided by 16; Alpaydin &
 * Kaynak 1998, doi 10.24432/C50P49, CC BY 4.0). Both reach 96.94 % on the fixed 360-image test split.
 */
export type TrainedModelName = 'mlp-64-32-10' | 'cnn-8-16'

interface StoredLayer {
  readonly type: string
  readonly units?: number
  readonly filters?: number
  readonly kernelSize?: number
  readonly activation?: string
  readonly kernel?: string
  readonly bias?: string
}

/** A fresh copy of a trained model; the caller disposes it. */
export function trainedModel(name: TrainedModelName): tf.Sequential {
  const stored = models[name] as { readonly input: number[]; readonly layers: readonly StoredLayer[] }
  const model = tf.sequential({
    layers: stored.layers.map((layer, i) => layerOf(layer, i === 0 ? { inputShape: stored.input } : {})),
  })
  const data = stored.layers.flatMap((layer) => [layer.kernel, layer.bias].filter((text) => text !== undefined))
  const weights = model.getWeights().map((weight, i) => tf.tensor(floats(data[i] as string), weight.shape))
  model.setWeights(weights)
  for (const weight of weights) weight.dispose()
  return model
}

function layerOf(layer: StoredLayer, input: { inputShape?: number[] }): tf.layers.Layer {
  const activation = (layer.activation ?? 'linear') as 'relu' | 'softmax' | 'linear'
  if (layer.type === 'dense') return tf.layers.dense({ ...input, units: layer.units as number, activation })
  if (layer.type === 'flatten') return tf.layers.flatten(input)
  const { filters, kernelSize } = layer as { filters: number; kernelSize: number }
  return tf.layers.conv2d({ ...input, filters, kernelSize, activation })
}

function floats(base64: string): Float32Array {
  return new Float32Array(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer)
}
