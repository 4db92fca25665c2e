import * as tf from '@tensorflow/tfjs'
import { describe, expect, test } from 'vitest'
import { buildFunctionalModel, buildModel, type LayerSpec } from '#lib/exercise-kit/build-model.ts'
import { encodeValue } from '#lib/exercise-kit/encode.ts'
import { type Failure, TestFailure } from '#lib/exercise-kit/failure.ts'
import { createRng } from '#lib/exercise-kit/rng.ts'
import type { WireModel } from '#lib/exercise-kit/wire.ts'
import { rebuild, rebuildArgument } from '#lib/runner/judge/rebuild.ts'

const specs: readonly LayerSpec[] = [
  { type: 'conv2d', filters: 3, kernelSize: 3, padding: 'same', activation: 'relu' },
  { type: 'batchNorm' },
  { type: 'maxPool', poolSize: 2 },
  { type: 'avgPool', poolSize: 1 },
  { type: 'dropout', rate: 0.5 },
  { type: 'activation', activation: 'tanh' },
  { type: 'flatten' },
  { type: 'dense', units: 4, activation: 'softmax' },
]

async function failureOf(act: () => Promise<unknown>): Promise<Failure> {
  try {
    await act()
  } catch (error) {
    if (error instanceof TestFailure) return error.failure
    throw error
  }
  throw new Error('it was rebuilt')
}

async function detailOf(topology: unknown, weights: WireModel['weights'] = []): Promise<string> {
  const text = typeof topology === 'string' ? topology : JSON.stringify(topology)
  const failure = await failureOf(() => rebuild({ kind: 'model', topology: text, weights }, ''))
  if (failure.kind !== 'malformed') throw new Error(failure.kind)
  return failure.detail
}

const input = { batch_input_shape: [null, 3] }
const sequential = (...layers: object[]) => ({ class_name: 'Sequential', config: { name: 's', layers } })
const dense = (config: object) => ({ class_name: 'Dense', config: { name: 'd', units: 2, ...input, ...config } })
const nodesOf = (name: string, inbound_nodes: unknown) => ({ name, ...dense({ name }), inbound_nodes })

function functional(...layers: object[]): object {
  return {
    class_name: 'Model',
    config: { name: 'm', layers, input_layers: [['a', 0, 0]], output_layers: [['b', 0, 0]] },
  }
}

describe('rebuild', () => {
  test.each([
    ['sequential', buildModel(createRng('s'), [6, 6, 2], specs)],
    ['functional', buildFunctionalModel(createRng('f'), [6, 6, 2], specs)],
    [
      'nested',
      tf.sequential({ layers: [buildModel(createRng('n'), [6, 6, 2], specs), tf.layers.dense({ units: 2 })] }),
    ],
  ])('makes a %s model again that computes the same', async (_, model) => {
    const copy = (await rebuild(encodeValue(model), '')) as tf.LayersModel
    const x = tf.randomUniform([2, 6, 6, 2], -1, 1, 'float32', 7)
    const [a, b] = [model, copy].map((each) => [...(each.predict(x) as tf.Tensor).dataSync()])
    expect(b).toEqual(a)
  })

  test('leaves the layers of tfjs as they were', async () => {
    await detailOf(sequential(dense({ units: 90_000 })))
    expect(tf.layers.dense({ units: 3, inputShape: [2] }).apply(tf.ones([1, 2]))).toMatchObject({ shape: [1, 3] })
  })

  test.each([
    ['a layer of gigabytes', sequential(dense({ units: 90_000, batch_input_shape: [null, 90_000] })), 'larger layers'],
    [
      'a wide layer behind a flattened image of gigabytes',
      sequential({ class_name: 'Flatten', config: { name: 'f', batch_input_shape: [null, 9e4, 9e4] } }, dense({})),
      'larger layers',
    ],
    [
      'a slow initialiser',
      sequential(dense({ units: 4000, kernel_initializer: { class_name: 'Orthogonal', config: { gain: 1 } } })),
      'larger layers',
    ],
    ['an unknown layer', sequential({ class_name: 'LSTM', config: { units: 9999 } }), 'no exercise has a layer'],
    ['more layers than a model has', sequential(...Array(65).fill(dense({}))), 'very large'],
    ['a huge kernel', sequential({ class_name: 'Conv2D', config: { kernel_size: [1e5, 1] } }), 'very large kernel'],
    [
      'an infinite number',
      '{"class_name":"Sequential","config":{"layers":[{"class_name":"Dense","config":{"units":1e999}}]}}',
      'very large number',
    ],
    ['a wrapper', { modelTopology: sequential(dense({})), weightsManifest: [] }, 'not a model'],
    ['no model', { class_name: 'Verdict', config: {} }, 'not a model'],
    ['no JSON', '{', 'JSON'],
    ['a deep configuration', `${'{"config":'.repeat(9000)}1${'}'.repeat(9000)}`, ''],
    [
      'layers that wait for each other',
      functional(nodesOf('a', [[['b', 0, 0, {}]]]), nodesOf('b', [[['a', 0, 0, {}]]])),
      'reads from',
    ],
    ['a layer that waits for itself', functional(nodesOf('a', [[['a', 0, 0, {}]]]), nodesOf('b', [])), 'reads from'],
    ['a call on nothing', functional(nodesOf('a', [[]]), nodesOf('b', [[['a', 0, 0, {}]]])), 'called on nothing'],
    ['two layers of one name', functional(nodesOf('a', []), nodesOf('a', [])), 'same name'],
    ['a layer of two names', functional({ ...nodesOf('a', []), name: 'b' }, nodesOf('c', [])), 'no name, or two'],
    [
      'a nested model without an input that another layer waits for',
      functional(
        { name: 'a', class_name: 'InputLayer', config: { name: 'a', ...input }, inbound_nodes: [] },
        {
          ...sequential({ class_name: 'Dense', config: { name: 'd', units: 2 } }),
          name: 's',
          inbound_nodes: [[['a', 0, 0, {}]]],
        },
        nodesOf('b', [[['s', 1, 0, {}]]]),
      ),
      'reads from',
    ],
    ['a layer applied too often', functional(nodesOf('a', Array(3).fill([['b', 0, 0, {}]]))), 'very large'],
  ])('refuses %s', async (_, topology, detail) => {
    expect(await detailOf(topology)).toContain(detail)
  })

  test('refuses more weights than a model of the exercises has', async () => {
    const data = new Float32Array(600_000)
    const weights = [{ name: 'w', value: { kind: 'tensor', dtype: 'float32', shape: [600_000], data } }] as const
    expect(await detailOf(sequential(dense({ units: 1 })), weights)).toContain('more than')
  })

  test('says what is wrong inside a list instead of blaming the suite', async () => {
    const value = { kind: 'array', items: [{ kind: 'disposed' }] } as const
    expect(await failureOf(() => rebuild(value, ''))).toMatchObject({ kind: 'malformed' })
  })
})

describe('rebuildArgument', () => {
  const model = encodeValue(buildModel(createRng('a'), [3], [{ type: 'dense', units: 2 }]))

  test('takes what was sent, changed or not', async () => {
    expect(await rebuildArgument(model, model, 0)).toBeInstanceOf(tf.LayersModel)
  })

  test('tells what is gone or has become something else', async () => {
    expect(await failureOf(() => rebuildArgument(model, { kind: 'disposed' }, 0))).toMatchObject({
      kind: 'disposed-input',
    })
    expect(await failureOf(() => rebuildArgument(model, undefined, 0))).toMatchObject({ kind: 'disposed-input' })
    expect(await failureOf(() => rebuildArgument(model, { kind: 'record', entries: [] }, 0))).toMatchObject({
      kind: 'mutated',
    })
  })
})
