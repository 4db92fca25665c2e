import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { simplePrune } from '#exercises/simple-prune/solution.ts'
import golden from '#tests/golden/simple-prune.json' with { type: 'json' }
import { expectClose, type GoldenTensor, tensorOf } from './golden-tensor.ts'

interface GoldenLayer {
  readonly type: string
  readonly units?: number
  readonly filters?: number
  readonly kernelSize?: number
  readonly activation?: 'relu' | 'softmax'
  readonly kernel?: GoldenTensor
  readonly bias?: GoldenTensor
}

interface Case {
  readonly name: string
  readonly args: { readonly layers: readonly GoldenLayer[]; readonly threshold: number; readonly x: GoldenTensor }
  readonly expect: {
    readonly kernels: readonly GoldenTensor[]
    readonly biases: readonly GoldenTensor[]
    readonly y: GoldenTensor
    readonly prunable: number
    readonly zeros: number
  }
  readonly tol: number
}

test.each(golden.cases as unknown as readonly Case[])('$name', ({ args, expect: expected, tol }) => {
  const model = modelOf(args.layers, args.x.shape.slice(1))
  const { prunable, zeros, sparsity } = simplePrune(model, args.threshold)
  expect({ prunable, zeros }).toEqual({ prunable: expected.prunable, zeros: expected.zeros })
  expect(sparsity).toBeCloseTo(expected.zeros / expected.prunable, 10)
  const layers = model.layers.filter((layer) => layer.getWeights().length > 0)
  expect(layers).toHaveLength(expected.kernels.length)
  for (const [i, layer] of layers.entries()) {
    const [kernel, bias] = layer.getWeights()
    expectClose(kernel, expected.kernels[i], tol)
    expectClose(bias, expected.biases[i], tol)
  }
  expectClose(model.predict(tensorOf(args.x)) as tf.Tensor, expected.y, tol)
})

function modelOf(layers: readonly GoldenLayer[], inputShape: number[]): tf.Sequential {
  const model = tf.sequential()
  for (const [i, layer] of layers.entries()) {
    model.add(layerOf(layer, i === 0 ? { inputShape } : {}))
    if (layer.kernel && layer.bias) model.layers[i].setWeights([tensorOf(layer.kernel), tensorOf(layer.bias)])
  }
  return model
}

function layerOf(layer: GoldenLayer, input: { inputShape?: number[] }): tf.layers.Layer {
  const { activation } = layer
  if (layer.type === 'flatten') return tf.layers.flatten(input)
  if (layer.type === 'dense') return tf.layers.dense({ ...input, units: layer.units as number, activation })
  const { filters, kernelSize } = layer as { filters: number; kernelSize: number }
  return tf.layers.conv2d({ ...input, filters, kernelSize, activation })
}
