import * as tf from '@tensorflow/tfjs'
import { describe, expect, test } from 'vitest'
import { expectations } from '#lib/exercise-kit/expect.ts'
import { type Failure, TestFailure } from '#lib/exercise-kit/failure.ts'
import type { CallResult } from '#lib/exercise-kit/suite.ts'
import type { WireValue } from '#lib/exercise-kit/wire.ts'

function failureOf(check: () => void): Failure | null {
  try {
    check()
    return null
  } catch (error) {
    if (error instanceof TestFailure) return error.failure
    throw error
  }
}

describe('expect.tensor', () => {
  const expected = tf.tensor2d([
    [0, -0.5],
    [2, 0.25],
  ])

  test('accepts -0 for 0 and a value within the tolerance', () => {
    const actual = tf.tensor2d([
      [-0, -0.500001],
      [2.00001, 0.25],
    ])
    expect(failureOf(() => expectations.tensor(actual).toMatchWeights(expected))).toBeNull()
  })

  test('refuses a small value where a pruned weight must be exactly 0', () => {
    const actual = tf.tensor2d([
      [1e-9, -0.5],
      [2, 0.25],
    ])
    expect(failureOf(() => expectations.tensor(actual).toBeCloseTo(expected))).toBeNull()
    expect(failureOf(() => expectations.tensor(actual).toMatchWeights(expected))).toMatchObject({
      kind: 'values',
      worstIndex: [0, 0],
      mismatches: 1,
      zerosExpected: 1,
      zerosActual: 0,
    })
  })

  test('never lets NaN through', () => {
    const actual = tf.tensor2d([
      [0, -0.5],
      [Number.NaN, 0.25],
    ])
    expect(failureOf(() => expectations.tensor(actual).toBeCloseTo(expected))).toEqual({
      kind: 'not-a-number',
      where: '',
      index: [1, 0],
    })
  })

  test('tells shape and dtype before values', () => {
    expect(failureOf(() => expectations.tensor(tf.zeros([4])).toBeCloseTo(expected))).toMatchObject({ kind: 'shape' })
    const whole = tf.tensor2d(
      [
        [0, 0],
        [2, 0],
      ],
      [2, 2],
      'int32',
    )
    expect(failureOf(() => expectations.tensor(whole).toBeCloseTo(expected))).toMatchObject({
      kind: 'dtype',
      expected: 'float32',
      actual: 'int32',
    })
  })

  test('names the worst element, not the first', () => {
    const actual = tf.tensor2d([
      [0, -0.6],
      [3, 0.25],
    ])
    expect(failureOf(() => expectations.tensor(actual).toBeCloseTo(expected))).toMatchObject({
      worstIndex: [1, 0],
      expectedAt: 2,
      actualAt: 3,
      mismatches: 2,
    })
  })

  test('checks masks: binary, count, order', () => {
    const scores = tf.tensor1d([0.1, -0.9, 0.5, 0.5])
    const mask = (values: number[]) => expectations.tensor(tf.tensor1d(values), 'mask')
    expect(failureOf(() => mask([0, 1, 1, 0.5]).toBeMask([4], 1))).toMatchObject({ kind: 'not-binary', index: [3] })
    expect(failureOf(() => mask([0, 1, 1, 1]).toBeMask([4], 2))).toMatchObject({ kind: 'zero-count', actual: 1 })
    expect(failureOf(() => mask([0, 1, 0, 1]).toKeepLargest(scores))).toBeNull()
    expect(failureOf(() => mask([1, 0, 1, 0]).toKeepLargest(scores))).toMatchObject({
      kind: 'order',
      prunedIndex: [1],
      keptIndex: [0],
    })
  })

  test('lets the view draw a mask that is none, or holds the wrong entries', () => {
    const scores = tf.tensor1d([0.1, -0.9, 0.5, 0.5])
    const mask = (values: number[]) => expectations.tensor(tf.tensor1d(values), 'mask')
    const drawn = (data: number[]) => ({ dtype: 'float32', shape: [4], axes: [[0, 1, 2, 3]], data })
    expect(failureOf(() => mask([0, 1, 1, 0.5]).toBeMask([4], 1))).toMatchObject({ sample: drawn([0, 1, 1, 0.5]) })
    expect(failureOf(() => mask([0, 1, 1, 1]).toHaveZeros(2))).toMatchObject({ sample: drawn([0, 1, 1, 1]) })
    expect(failureOf(() => mask([1, 0, 1, 0]).toKeepLargest(scores))).toMatchObject({
      sample: drawn([1, 0, 1, 0]),
      scores: drawn([...scores.dataSync()]),
    })
  })
})

describe('expect.model', () => {
  const modelOf = (weights: readonly number[][]): tf.LayersModel => {
    const model = tf.sequential({
      layers: [
        tf.layers.dense({ units: 2, inputShape: [1], name: `first${weights.length}` }),
        tf.layers.dense({ units: 1, useBias: weights.length > 3 }),
      ],
    })
    const shapes = [[1, 2], [2], [2, 1], [1]]
    model.setWeights(weights.map((data, i) => tf.tensor(data, shapes[i])))
    return model
  }
  const expected = modelOf([[1, 2], [3, 4], [5, 6], [7]])

  test('tells of the first weight that differs, and shows all of them', () => {
    const actual = modelOf([[1, 2], [3, 0], [5, 6], [8]])
    const failure = failureOf(() => expectations.model(actual).toMatch(expected))
    const [first, second] = expected.layers.map((layer) => layer.name)
    expect(failure).toMatchObject({
      kind: 'values',
      where: `${first}/bias`,
      worstIndex: [1],
      model: [
        { where: `${first}/kernel`, mismatches: 0, total: 2, worstIndex: null },
        { where: `${first}/bias`, mismatches: 1, total: 2, worstIndex: [1] },
        { where: `${second}/kernel`, mismatches: 0, total: 2, worstIndex: null, actual: { data: [5, 6] } },
        { where: `${second}/bias`, mismatches: 1, total: 1, worstIndex: [0], expected: { data: [7] } },
      ],
    })
    expect(failureOf(() => expectations.model(expected).toMatch(expected))).toBeNull()
  })

  test('shows a weight of another shape beside one that differs', () => {
    const readingSteps = (steps: number) =>
      tf.sequential({
        layers: [
          tf.layers.dense({ units: 2, inputShape: [steps, 1] }),
          tf.layers.flatten(),
          tf.layers.dense({ units: 1, kernelInitializer: 'ones' }),
        ],
      })
    expect(failureOf(() => expectations.model(readingSteps(3)).toMatch(readingSteps(2)))).toMatchObject({
      kind: 'values',
      model: [
        { mismatches: 2, worstIndex: expect.any(Array) },
        { mismatches: 0 },
        { mismatches: 4, total: 4, worstIndex: null, expected: { shape: [4, 1] }, actual: { shape: [6, 1] } },
        { mismatches: 0 },
      ],
    })
  })
})

describe('expect.plain and expect.number', () => {
  test('name the path of the first difference', () => {
    const check = () => expectations.plain([{ layer: 'a', zeros: 1 }]).toEqual([{ layer: 'a', zeros: 2 }])
    expect(failureOf(check)).toEqual({ kind: 'plain', where: '[0].zeros', expected: '2', actual: '1' })
  })

  test('refuse NaN and accept -0 for 0', () => {
    expect(failureOf(() => expectations.number(Number.NaN).toBeCloseTo(1))).toMatchObject({ actual: 'NaN' })
    expect(failureOf(() => expectations.number(-0).toBe(0))).toBeNull()
  })
})

describe('expect.throws', () => {
  const thrower = (name: string) => async () => {
    throw new TestFailure({ kind: 'threw', name, message: 'm', line: null, column: null })
  }

  test('asks for the named error', async () => {
    await expectations.throws('RangeError', thrower('RangeError'))
    await expect(expectations.throws('RangeError', thrower('TypeError'))).rejects.toMatchObject({
      failure: { kind: 'wrong-throw', name: 'TypeError' },
    })
    await expect(expectations.throws('RangeError', async () => 1)).rejects.toMatchObject({
      failure: { kind: 'no-throw' },
    })
  })
})

describe('the contract of a call', () => {
  const tensor = (values: number[]): WireValue => ({
    kind: 'tensor',
    dtype: 'float32',
    shape: [values.length],
    data: Float32Array.from(values),
  })
  const result = (part: Partial<CallResult<unknown>>): CallResult<unknown> => ({
    value: undefined,
    sent: [tensor([1, 2])],
    after: [tensor([1, 2])],
    aliases: [],
    sharedWrites: [],
    leaked: 0,
    console: [],
    argument: () => Promise.reject(new Error('not used')),
    ...part,
  })

  test.each([
    ['mutated', 'untouched', result({ after: [tensor([1, 3])] })],
    ['disposed-input', 'untouched', result({ after: [{ kind: 'disposed' }] })],
    ['disposed-input', 'notDisposed', result({ after: [{ kind: 'disposed' }] })],
    ['shared-write', 'untouched', result({ sharedWrites: [0] })],
    ['aliased', 'fresh', result({ aliases: [0] })],
    ['leak', 'noLeak', result({ leaked: 2 })],
    ['leak', 'noLeak', result({ leaked: -1 })],
  ] as const)('%s is told by expect.%s', (kind, check, call) => {
    expect(failureOf(() => expectations[check](call))?.kind).toBe(kind)
    expect(failureOf(() => expectations[check](result({})))).toBeNull()
  })

  test('a changed value is allowed where only disposal is forbidden', () => {
    expect(failureOf(() => expectations.notDisposed(result({ after: [tensor([1, 3])] })))).toBeNull()
  })
})
