import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { pruneConvFilters } from '#exercises/prune-conv-filters/solution.ts'
import golden from '#tests/golden/prune-conv-filters.json' with { type: 'json' }
import { expectClose, type GoldenTensor, tensorOf } from './golden-tensor.ts'

interface GoldenLayer {
  readonly kernel: GoldenTensor
  readonly bias: GoldenTensor
}

interface Case {
  readonly name: string
  readonly args: {
    readonly conv: readonly GoldenLayer[]
    readonly dense: GoldenLayer
    readonly inputShape: number[]
    readonly activation: 'relu'
    readonly layer: number
    readonly amount: number
    readonly x: GoldenTensor
  }
  readonly expect: {
    readonly removed: readonly number[]
    readonly conv: readonly GoldenLayer[]
    readonly dense: GoldenLayer
    readonly y: GoldenTensor
    readonly params: number
  }
  readonly tol: number
}

test.each(golden.cases as unknown as readonly Case[])('$name', ({ args, expect: expected, tol }) => {
  const smaller = pruneConvFilters(modelOf(args), args.layer, args.amount)
  const layers = smaller.layers.filter((layer) => layer.getWeights().length > 0)
  for (const [i, { kernel, bias }] of [...expected.conv, expected.dense].entries()) {
    expectClose(layers[i].getWeights()[0], kernel, tol)
    expectClose(layers[i].getWeights()[1], bias, tol)
  }
  expect(smaller.countParams()).toBe(expected.params)
  expectClose(smaller.predict(tensorOf(args.x)) as tf.Tensor, expected.y, tol)
  const left = [...layers[args.layer].getWeights()[1].dataSync()]
  const isLeft = (bias: number) => left.some((value) => Math.abs(value - bias) < 1e-6)
  expect(args.conv[args.layer].bias.data.flatMap((bias, j) => (isLeft(bias) ? [] : [j]))).toEqual(expected.removed)
})

function modelOf({ conv, dense, inputShape, activation }: Case['args']): tf.Sequential {
  const convolutions = conv.map(({ kernel: { shape } }, i) => {
    const [height, width, , filters] = shape
    const input = i === 0 ? { inputShape } : {}
    return tf.layers.conv2d({ ...input, filters, kernelSize: [height, width], activation })
  })
  const model = tf.sequential({
    layers: [...convolutions, tf.layers.flatten(), tf.layers.dense({ units: dense.kernel.shape[1] })],
  })
  const weights = [...conv, dense].flatMap(({ kernel, bias }) => [tensorOf(kernel), tensorOf(bias)])
  model.setWeights(weights)
  return model
}
