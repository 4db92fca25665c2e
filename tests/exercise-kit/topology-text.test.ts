import * as tf from '@tensorflow/tfjs'
import { afterEach, describe, expect, test } from 'vitest'
import { topologyText } from '#lib/exercise-kit/topology-text.ts'

afterEach(() => tf.disposeVariables())

const text = (model: tf.LayersModel, maxNodes = 20_000): string | null => topologyText(model, maxNodes)
const expected = (model: tf.LayersModel): string => JSON.stringify(model.toJSON(null, false))

describe('topologyText', () => {
  test('is what tfjs says of a sequential model, with the names of its layers as they are', () => {
    const model = tf.sequential({
      name: 'MyModel_A',
      layers: [
        tf.layers.conv2d({
          name: 'firstConv2D',
          inputShape: [8, 8, 1],
          filters: 3,
          kernelSize: [2, 3],
          padding: 'same',
          activation: 'relu',
          kernelInitializer: 'glorotUniform',
          kernelRegularizer: tf.regularizers.l1l2({ l1: 0.01, l2: 0.02 }),
        }),
        tf.layers.batchNormalization({ momentum: 0.9 }),
        tf.layers.depthwiseConv2d({ kernelSize: 2, strides: [1, 1] }),
        tf.layers.maxPooling2d({ poolSize: 2 }),
        tf.layers.flatten(),
        tf.layers.dropout({ rate: 0.25, seed: 3 }),
        tf.layers.dense({ units: 4, useBias: false, kernelConstraint: tf.constraints.maxNorm({ maxValue: 2 }) }),
      ],
    })
    expect(text(model)).toBe(expected(model))
  })

  test('is what tfjs says of branches and of a model within a model', () => {
    const input = tf.input({ shape: [4], name: 'theInput' })
    const inner = tf.sequential({ name: 'innerModel', layers: [tf.layers.dense({ units: 4, inputShape: [4] })] })
    const left = tf.layers.dense({ units: 4, name: 'leftBranch', activation: 'hardSigmoid' }).apply(input)
    const right = inner.apply(input)
    const sum = tf.layers.add({ name: 'joinOfBoth' }).apply([left, right] as tf.SymbolicTensor[])
    const model = tf.model({ inputs: input, outputs: [sum as tf.SymbolicTensor, left as tf.SymbolicTensor] })
    expect(text(model)).toBe(expected(model))
    expect(text(model)).toContain('["leftBranch",0,0]')
  })

  test('is what tfjs says of settings that are no plain data', () => {
    const layer = tf.layers.dense({ units: 2, inputShape: [3], name: 'odd' })
    const model = tf.sequential({ layers: [layer] })
    const settings = layer.getConfig()
    const odd = {
      notANumber: Number.NaN,
      none: undefined,
      kind: '_privateKind',
      code: () => 1,
      big: 3n,
      name: ['aB', 'cD'],
      className: 7,
    }
    layer.getConfig = () => ({ ...settings, ...(odd as object) })
    expect(text(model)).toBe(expected(model))
  })

  test('asks nothing for a toJSON', () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3], name: 'plain' })] })
    const before = expected(model)
    Object.assign(Object.prototype, { toJSON: () => 'forged' })
    try {
      expect(text(model)).toBe(before)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'toJSON')
    }
  })

  test('is null for settings beyond the limit, and for such as contain themselves', () => {
    const layer = tf.layers.dense({ units: 2, inputShape: [3], name: 'round' })
    const model = tf.sequential({ layers: [layer] })
    expect(text(model, 10)).toBeNull()
    const settings: Record<string, unknown> = { ...layer.getConfig() }
    settings.itself = settings
    layer.getConfig = () => settings as ReturnType<typeof layer.getConfig>
    expect(text(model, 2_000)).toBeNull()
  })
})
