import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { weightPrune } from '#exercises/weight-prune/solution.ts'
import golden from '#tests/golden/weight-prune.json' with { type: 'json' }

interface WireTensor {
  readonly shape: number[]
  readonly data: number[]
}

interface Case {
  readonly name: string
  readonly args: {
    readonly kernels: readonly WireTensor[]
    readonly biases: readonly WireTensor[]
    readonly activation: 'relu'
    readonly amount: number
    readonly scope: 'layer' | 'global'
    readonly x: WireTensor
  }
  readonly expect: {
    readonly masks: readonly WireTensor[]
    readonly layerSparsity: readonly number[]
    readonly y: WireTensor
  }
  readonly tol: number
}

test.each(golden.cases as unknown as readonly Case[])('$name', ({ args, expect: expected, tol }) => {
  const model = modelOf(args)
  const masks = weightPrune(model, args.amount, args.scope)
  expect(masks.map((mask) => ({ shape: mask.shape, data: [...mask.dataSync()] }))).toEqual(expected.masks)
  masks.forEach((mask, i) => {
    const zeros = [...mask.dataSync()].filter((value) => value === 0).length
    expect(zeros / mask.size).toBeCloseTo(expected.layerSparsity[i])
    expectClose(model.layers[i].getWeights()[1], args.biases[i], 0)
  })
  expectClose(model.predict(tensorOf(args.x)) as tf.Tensor, expected.y, tol)
})

/** Hidden layers have the activation, the output layer is linear. */
function modelOf({ kernels, biases, activation }: Case['args']): tf.Sequential {
  const model = tf.sequential()
  kernels.forEach(({ shape: [inputs, units] }, i) => {
    const last = i === kernels.length - 1
    model.add(tf.layers.dense({ inputShape: [inputs], units, activation: last ? 'linear' : activation }))
    model.layers[i].setWeights([tensorOf(kernels[i]), tensorOf(biases[i])])
  })
  return model
}

function tensorOf({ data, shape }: WireTensor): tf.Tensor {
  return tf.tensor(data, shape)
}

function expectClose(actual: tf.Tensor, expected: WireTensor, tol: number): void {
  expect(actual.shape).toEqual(expected.shape)
  const allowed = (value: number) => tol + Math.max(tol, 1e-4) * Math.abs(value)
  const far = [...actual.dataSync()].filter(
    (value, i) => !(Math.abs(value - expected.data[i]) <= allowed(expected.data[i])),
  )
  expect(far).toEqual([])
}
