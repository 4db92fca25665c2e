import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { parameterPrune } from '#exercises/parameter-prune/solution.ts'
import golden from '#tests/golden/parameter-prune.json' with { type: 'json' }

interface WireTensor {
  readonly shape: number[]
  readonly data: number[]
}

interface Case {
  readonly name: string
  readonly args: {
    readonly kernels: readonly WireTensor[]
    readonly biases: readonly WireTensor[]
    readonly activation?: 'relu'
    readonly amount?: number
    readonly threshold?: number
    readonly x?: WireTensor
  }
  readonly expect: {
    readonly kernels: readonly WireTensor[]
    readonly biases: readonly WireTensor[]
    readonly count?: number
    readonly y?: WireTensor
  }
  readonly tol: number
}

test.each(golden.cases as unknown as readonly Case[])('$name', ({ args, expect: expected, tol }) => {
  const model = modelOf(args)
  const { amount, threshold = 0 } = args
  const { count } = parameterPrune(model, amount === undefined ? { threshold } : { amount })
  model.layers.forEach((layer, i) => {
    const [kernel, bias] = layer.getWeights()
    expectClose(kernel, expected.kernels[i], tol)
    expectClose(bias, expected.biases[i], tol)
  })
  const zeros = [...expected.kernels, ...expected.biases]
    .flatMap(({ data }) => data)
    .filter((value) => value === 0).length
  expect(count).toBe(expected.count ?? zeros)
  if (args.x && expected.y) expectClose(model.predict(tensorOf(args.x)) as tf.Tensor, expected.y, tol)
})

/** Hidden layers have the activation, the output layer is linear. */
function modelOf({ kernels, biases, activation = 'relu' }: Case['args']): tf.Sequential {
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

/** An expected 0 is a pruned parameter: nothing but 0 (or -0) will do. */
function expectClose(actual: tf.Tensor, expected: WireTensor, tol: number): void {
  expect(actual.shape).toEqual(expected.shape)
  const allowed = (value: number) => (value === 0 ? 0 : tol + Math.max(tol, 1e-4) * Math.abs(value))
  const far = [...actual.dataSync()].filter(
    (value, i) => !(Math.abs(value - expected.data[i]) <= allowed(expected.data[i])),
  )
  expect(far).toEqual([])
}
