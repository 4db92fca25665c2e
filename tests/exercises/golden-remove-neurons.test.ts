import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { removeNeurons } from '#exercises/remove-neurons/solution.ts'
import golden from '#tests/golden/remove-neurons.json' with { type: 'json' }
import { expectClose, type GoldenTensor, tensorOf } from './golden-tensor.ts'

interface Case {
  readonly name: string
  readonly args: {
    readonly kernels: readonly GoldenTensor[]
    readonly biases: readonly GoldenTensor[]
    readonly amount: number
    readonly activation: 'relu'
    readonly x: GoldenTensor
  }
  readonly expect: {
    readonly removed: readonly number[]
    readonly kernels: readonly GoldenTensor[]
    readonly biases: readonly GoldenTensor[]
    readonly y: GoldenTensor
    readonly params: number
  }
  readonly tol: number
}

test.each(golden.cases as unknown as readonly Case[])('$name', ({ args, expect: expected, tol }) => {
  const smaller = removeNeurons(modelOf(args), 0, args.amount)
  for (const [i, layer] of smaller.layers.entries()) {
    const [kernel, bias] = layer.getWeights()
    expectClose(kernel, expected.kernels[i], tol)
    expectClose(bias, expected.biases[i], tol)
  }
  expect(smaller.countParams()).toBe(expected.params)
  expectClose(smaller.predict(tensorOf(args.x)) as tf.Tensor, expected.y, tol)
  const left = [...smaller.layers[0].getWeights()[1].dataSync()]
  const isLeft = (bias: number) => left.some((value) => Math.abs(value - bias) < 1e-6)
  expect(args.biases[0].data.flatMap((bias, j) => (isLeft(bias) ? [] : [j]))).toEqual(expected.removed)
})

/** Hidden layers have the activation, the output layer is linear. */
function modelOf({ kernels, biases, activation }: Case['args']): tf.Sequential {
  const model = tf.sequential()
  for (const [i, kernel] of kernels.entries()) {
    const [inputs, units] = kernel.shape
    const input = i === 0 ? { inputShape: [inputs] } : {}
    const last = i === kernels.length - 1
    model.add(tf.layers.dense({ ...input, units, activation: last ? 'linear' : activation }))
    model.layers[i].setWeights([tensorOf(kernel), tensorOf(biases[i])])
  }
  return model
}
