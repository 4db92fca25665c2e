import * as tf from '@tensorflow/tfjs'
import { describe, expect, test } from 'vitest'
import { encodeValue } from '#lib/exercise-kit/encode.ts'
import { l1Norm, l2Norm, prunedInPlace, prunedTensor, removedUnits } from '#lib/exercise-kit/pictures.ts'
import type { WireModel, WireValue } from '#lib/exercise-kit/wire.ts'

const nothing: WireValue = { kind: 'undefined' }
const weights = tf.tensor1d([0, 0.1, -0.2, 0.3, -0.8, 0.6, 0.5, 1, -0.4])

function ofTensor(after: tf.Tensor, before: tf.Tensor = weights) {
  return prunedTensor()({ sent: [encodeValue(before)], value: encodeValue(after), after: [] })
}

describe('a pruned tensor', () => {
  test('is counted, binned and cut by |w|', () => {
    const picture = ofTensor(tf.tensor1d([0, 0, 0, 0, -0.8, 0.6, 0.5, 1, -0.4]))
    expect(picture).toMatchObject({ unit: 'weight', total: 9, pruned: 3, zeroBefore: 1 })
    expect(picture?.cut).toBeCloseTo(0.35, 6)
    // 8 weights that are not 0: 2 · ⌈√8⌉ = 6 bins up to 1.
    expect(picture?.histogram.edges).toEqual([0, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1])
    expect(picture?.histogram.pruned).toEqual([1, 2, 0, 0, 0, 0])
    expect(picture?.histogram.kept).toEqual([0, 0, 1, 2, 1, 1])
    expect(picture?.weights).toEqual([
      {
        where: '',
        before: expect.objectContaining({ shape: [9], data: [...weights.dataSync()] }),
        after: expect.objectContaining({ data: [0, 0, 0, 0, ...weights.dataSync().slice(4)] }),
      },
    ])
  })

  test('has 24 bins at most', () => {
    const many = tf.linspace(1, 1000, 1000)
    const picture = ofTensor(many.mul(many.greater(500).toFloat()), many)
    expect(picture?.histogram.edges).toHaveLength(25)
    expect([picture?.pruned, picture?.cut]).toEqual([500, 500.5])
    expect([...(picture?.histogram.pruned ?? []), ...(picture?.histogram.kept ?? [])].reduce((a, b) => a + b)).toBe(
      1000,
    )
  })

  test.each([
    ['nothing went', weights],
    ['everything went', tf.zeros([9])],
    ['a larger one went before a smaller one', tf.tensor1d([0, 0.1, 0, 0.3, 0, 0.6, 0.5, 1, 0])],
  ])('has no cut where %s', (_, after) => {
    expect(ofTensor(after)).toMatchObject({ total: 9, cut: null })
  })

  test('has a cut at a size of which some went and some stayed', () => {
    expect(ofTensor(tf.tensor1d([0, 0.5, 0.5]), tf.fill([3], -0.5))?.cut).toBe(0.5)
  })

  test('of a record is the entry of that name', () => {
    const value = encodeValue({ mask: tf.ones([9]), pruned: tf.zeros([9]) })
    expect(prunedTensor('pruned')({ sent: [encodeValue(weights)], value, after: [] })?.pruned).toBe(8)
    expect(prunedTensor('other')({ sent: [encodeValue(weights)], value, after: [] })).toBeNull()
  })

  test.each([
    ['of another shape', tf.zeros([3, 3]), weights],
    ['of zeros', tf.zeros([4]), tf.zeros([4])],
    ['of nothing', tf.zeros([0]), tf.zeros([0])],
    ['of what is not finite', tf.zeros([2]), tf.tensor1d([1, Number.NaN])],
  ])('%s has no picture', (_, after, before) => {
    expect(ofTensor(after, before)).toBeNull()
  })
})

function modelOf(kernels: readonly (readonly number[][])[], biases: readonly number[][]): tf.Sequential {
  const model = tf.sequential()
  kernels.forEach((kernel, i) => {
    const [inputs, units] = [kernel.length, (kernel[0] as number[]).length]
    model.add(tf.layers.dense({ units, ...(i === 0 ? { inputShape: [inputs] } : {}) }))
    model.layers[i]?.setWeights([tf.tensor2d(kernel as number[][]), tf.tensor1d(biases[i] as number[])])
  })
  return model
}

describe('a model pruned in place', () => {
  const before = modelOf([[[0.1, -0.9]], [[0.2], [0.7]]], [[0.05, 0.4], [0.3]])
  const sent = encodeValue(before) as WireModel
  const names = sent.weights.map(({ name }) => name)

  /** The model with other data, as the learner's realm would send it back. */
  function afterwards(data: readonly (readonly number[])[]): WireModel {
    const withData = sent.weights.map(({ name, value }, i) => {
      if (value.kind !== 'tensor') throw new Error('the weight is disposed')
      return { name, value: { ...value, data: Float32Array.from(data[i] as number[]) } }
    })
    return { ...sent, weights: withData }
  }

  test('shows the kernels and leaves biases out', () => {
    const picture = prunedInPlace(
      ['Dense'],
      ['kernel'],
    )({
      sent: [sent],
      value: nothing,
      after: [afterwards([[0, -0.9], [0, 0.4], [0, 0.7], [0.3]])],
    })
    expect(picture).toMatchObject({ total: 4, pruned: 2, zeroBefore: 0 })
    expect(picture?.cut).toBeCloseTo(0.45, 6)
    expect(picture?.weights.map(({ where }) => where)).toEqual([names[0], names[2]])
  })

  test('shows biases too where they count', () => {
    const picture = prunedInPlace(
      ['Dense', 'Conv2D'],
      ['kernel', 'bias'],
    )({
      sent: [sent],
      value: nothing,
      after: [afterwards([[0, -0.9], [0, 0.4], [0, 0.7], [0.3]])],
    })
    expect(picture).toMatchObject({ total: 7, pruned: 3 })
    expect(picture?.cut).toBeCloseTo(0.25, 6)
    expect(picture?.weights.map(({ where }) => where)).toEqual(names)
  })

  test('has no picture where a weight was disposed, or no such layer is there', () => {
    const disposed = {
      ...sent,
      weights: sent.weights.map(({ name }) => ({ name, value: { kind: 'disposed' as const } })),
    }
    expect(prunedInPlace(['Dense'], ['kernel'])({ sent: [sent], value: nothing, after: [disposed] })).toBeNull()
    expect(prunedInPlace(['Conv2D'], ['kernel'])({ sent: [sent], value: nothing, after: [sent] })).toBeNull()
  })
})

describe('a model without some units', () => {
  const kernel = [
    [3, 0.1, -1, 0],
    [4, 0.2, 1, 0],
  ]
  const before = modelOf([kernel, [[1], [2], [3], [4]]], [[1, 2, 3, 4], [0]])
  const pictureOf = (after: tf.LayersModel, norm = l2Norm) =>
    removedUnits(
      'neuron',
      norm,
    )({
      sent: [encodeValue(before), { kind: 'number', value: 0 }],
      value: encodeValue(after),
      after: [],
    })

  test('tells by the incoming weights which went', () => {
    const after = modelOf(
      [
        [
          [3, -1],
          [4, 1],
        ],
        [[1], [3]],
      ],
      [[1, 3], [0]],
    )
    const picture = pictureOf(after)
    expect(picture).toMatchObject({ unit: 'neuron', total: 4, pruned: 1, zeroBefore: 1 })
    expect(picture?.cut).toBeCloseTo((Math.hypot(0.1, 0.2) + Math.SQRT2) / 2, 6)
    // Norms 5, 0.22 and 1.41 in 2 · ⌈√3⌉ = 4 bins up to 5.
    expect(picture?.histogram).toEqual({ edges: [0, 1.25, 2.5, 3.75, 5], kept: [0, 1, 0, 1], pruned: [1, 0, 0, 0] })
    expect(picture?.weights).toMatchObject([{ before: { shape: [2, 4] }, after: { shape: [2, 2] } }])
    expect(pictureOf(after, l1Norm)?.cut).toBeCloseTo((0.3 + 2) / 2, 6)
  })

  test('counts a unit of zeros as gone', () => {
    const after = modelOf(
      [
        [
          [3, 0, 0, 0],
          [4, 0, 0, 0],
        ],
        [[1], [2], [3], [4]],
      ],
      [[1, 2, 3, 4], [0]],
    )
    expect(pictureOf(after)).toMatchObject({ total: 4, pruned: 2, zeroBefore: 1 })
  })

  test('has no picture where units stand in another order, are new, or the layer is another one', () => {
    expect(
      pictureOf(
        modelOf(
          [
            [
              [-1, 3],
              [1, 4],
            ],
            [[1], [3]],
          ],
          [[1, 3], [0]],
        ),
      ),
    ).toBeNull()
    expect(
      pictureOf(
        modelOf(
          [
            [
              [3, 9],
              [4, 9],
            ],
            [[1], [3]],
          ],
          [[1, 3], [0]],
        ),
      ),
    ).toBeNull()
    expect(
      pictureOf(tf.sequential({ layers: [tf.layers.activation({ activation: 'relu', inputShape: [2] })] })),
    ).toBeNull()
  })

  test('is counted by the last axis of a convolution, through an input layer too', () => {
    const input = tf.input({ shape: [2, 1, 1] })
    const convolved = tf.layers.conv2d({ filters: 2, kernelSize: [2, 1] }).apply(input) as tf.SymbolicTensor
    const conv = tf.model({ inputs: input, outputs: convolved })
    conv.setWeights([tf.tensor([1, 5, 2, 6], [2, 1, 1, 2]), tf.zeros([2])])
    const smaller = tf.sequential({
      layers: [tf.layers.conv2d({ filters: 1, kernelSize: [2, 1], inputShape: [2, 1, 1] })],
    })
    smaller.setWeights([tf.tensor([5, 6], [2, 1, 1, 1]), tf.zeros([1])])
    const picture = removedUnits(
      'filter',
      l1Norm,
    )({
      sent: [encodeValue(conv), { kind: 'number', value: 1 }],
      value: encodeValue(smaller),
      after: [],
    })
    expect(picture).toMatchObject({ unit: 'filter', total: 2, pruned: 1, cut: 7 })
  })
})
