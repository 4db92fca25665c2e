import * as tf from '@tensorflow/tfjs'
import { buildFunctionalModel, buildModel, type LayerSpec } from '#lib/exercise-kit/build-model.ts'
import { lenet } from '#lib/exercise-kit/dense-models.ts'
import type { Expectations } from '#lib/exercise-kit/expect.ts'
import { randomWeights, weightData } from '#lib/exercise-kit/random-weights.ts'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { type LayerSparsity, modelSparsity, pruneCount, sparsityOf } from './solution.ts'

export const suite = defineSuite<typeof import('./solution.ts')>({
  returns: {
    sparsityOf: 'number',
    modelSparsity: [{ layer: 'string', zeros: 'number', total: 'number', sparsity: 'number' }],
    pruneCount: 'number',
  },
  tests: [
    [
      'fraction-of-zeros',
      {
        en: 'sparsityOf: the fraction of zeros, not of what is left',
        zh: 'sparsityOf：零元素的占比，而不是剩余元素的占比',
      },
      async ({ call, rng, expect }) => {
        const { value: quarter } = await call.sparsityOf(
          tf.tensor2d([
            [0, 0.3],
            [-0.2, 0.7],
          ]),
        )
        expect.number(quarter).toBeCloseTo(0.25)
        const weights = randomWeights(rng, [5, 8], { zeros: rng.pick([0.1, 0.2, 0.7, 0.8]) })
        const { value } = await call.sparsityOf(weights)
        expect.number(value).toBeCloseTo(sparsityOf(weights))
      },
      { sample: true },
    ],
    [
      'any-rank',
      { en: 'sparsityOf: tensors of rank 1 to 4, small and large', zh: 'sparsityOf：1 到 4 阶的张量，不论大小' },
      async ({ call, rng, expect }) => {
        for (const shape of [[rng.int(5, 9)], [40, 30], [2, 3, 4], [3, 3, 2, rng.int(4, 8)]]) {
          const weights = randomWeights(rng, shape, { zeros: rng.uniform(0.2, 0.8) })
          const { value } = await call.sparsityOf(weights)
          expect.number(value, `shape [${shape}]`).toBeCloseTo(sparsityOf(weights))
        }
      },
    ],
    [
      'exactly-zero',
      {
        en: 'sparsityOf: -0 is a zero; 1e-30 and NaN are not',
        zh: 'sparsityOf：-0 算零；1e-30 和 NaN 不算',
      },
      async ({ call, rng, expect }) => {
        const special = [0, -0, 1e-30, -1e-30, Number.NaN]
        for (const value of special) {
          const data = weightData(rng, rng.int(4, 9), { low: 0.2 })
          data[rng.int(0, data.length - 1)] = value
          const answer = await call.sparsityOf(tf.tensor1d(data))
          const expected = value === 0 ? 1 / data.length : 0
          expect.number(answer.value, `one element is ${Object.is(value, -0) ? '-0' : value}`).toBeCloseTo(expected)
        }
      },
    ],
    [
      'empty',
      { en: 'sparsityOf: 0 for an empty tensor', zh: 'sparsityOf：空张量返回 0' },
      async ({ call, rng, expect }) => {
        for (const shape of [[0], [0, rng.int(1, 9)], [rng.int(1, 9), 0]]) {
          const { value } = await call.sparsityOf(tf.zeros(shape))
          expect.number(value, `shape [${shape}]`).toBe(0)
        }
      },
    ],
    [
      'kernels-in-order',
      {
        en: 'modelSparsity: one entry per Dense or Conv2D, in layer order, none for other layers',
        zh: 'modelSparsity：每个 Dense 或 Conv2D 一项，按层的顺序，其他层没有',
      },
      async ({ call, rng, expect }) => {
        for (const build of [buildModel, buildFunctionalModel]) {
          const model = build(rng, [6, 6, 2], convolutional, { zeros: rng.pick([0.25, 0.4, 0.5]) })
          const { value } = await call.modelSparsity(model)
          expectEntries(expect, value, modelSparsity(model))
        }
      },
      { sample: true },
    ],
    [
      'biases-not-counted',
      {
        en: 'modelSparsity: counts the kernels of 784-100-10 only, however many biases are zero',
        zh: 'modelSparsity：对 784-100-10 只统计权重矩阵，偏置有多少零都不算',
      },
      async ({ call, rng, expect }) => {
        const model = lenet(rng, rng.uniform(0.3, 0.6))
        const { value } = await call.modelSparsity(model)
        expectEntries(expect, value, modelSparsity(model))
        const totals = value.map(({ total }) => total)
        expect.plain(totals, 'total').toEqual([78_400, 1000])
      },
    ],
    [
      'no-bias',
      { en: 'modelSparsity: layers without a bias', zh: 'modelSparsity：没有偏置的层' },
      async ({ call, rng, expect }) => {
        const layers: LayerSpec[] = [
          { type: 'conv2d', filters: rng.int(2, 4), kernelSize: [2, 3], useBias: false },
          { type: 'flatten' },
          { type: 'dense', units: rng.int(2, 5), useBias: false },
        ]
        const model = buildModel(rng, [5, 4, 1], layers, { zeros: 0.5 })
        const { value } = await call.modelSparsity(model)
        expectEntries(expect, value, modelSparsity(model))
      },
    ],
    [
      'nearest-integer',
      { en: 'pruneCount: the integer nearest to amount · n', zh: 'pruneCount：最接近 amount · n 的整数' },
      async ({ call, rng, expect }) => {
        const cases: [number, number][] = [
          [10, 0.12],
          [17, 0.7],
          [64, 0.1],
          [100, 0.29],
          [79_400, 0.9],
        ]
        for (let i = 0; i < 4; i++) {
          const n = rng.int(20, 500)
          // A third off an integer: far from the halves, where rounding differs.
          cases.push([n, (rng.int(1, n - 2) + rng.pick([1, 2]) / 3) / n])
        }
        for (const [n, amount] of cases) {
          const { value } = await call.pruneCount(n, amount)
          expect.number(value, `pruneCount(${n}, ${amount})`).toBe(pruneCount(n, amount))
        }
      },
      { sample: true },
    ],
    [
      'half-up',
      { en: 'pruneCount: halves round up', zh: 'pruneCount：恰为 .5 时向上取整' },
      async ({ call, rng, expect }) => {
        const odd = 2 * rng.int(10, 200) + 1
        for (const [n, amount] of [
          [5, 0.5],
          [3, 0.5],
          [10, 0.25],
          [12, 0.125],
          [4 * rng.int(5, 50) + 1, 0.5],
          [odd, 0.5],
        ]) {
          const { value } = await call.pruneCount(n, amount)
          expect.number(value, `pruneCount(${n}, ${amount})`).toBe(Math.ceil(n * amount))
        }
      },
    ],
    [
      'nothing-and-everything',
      {
        en: 'pruneCount: amount 0 is none, amount 1 is all',
        zh: 'pruneCount：amount 为 0 时一个不剪，为 1 时全部剪掉',
      },
      async ({ call, rng, expect }) => {
        for (const n of [0, 1, rng.int(2, 99), 78_400]) {
          const { value: none } = await call.pruneCount(n, 0)
          expect.number(none, `pruneCount(${n}, 0)`).toBe(0)
          const { value: all } = await call.pruneCount(n, 1)
          expect.number(all, `pruneCount(${n}, 1)`).toBe(n)
        }
      },
    ],
    [
      'fraction-only',
      {
        en: 'pruneCount: RangeError unless amount is in [0, 1]; NaN is not',
        zh: 'pruneCount：amount 不在 [0, 1] 内就抛 RangeError，NaN 也不行',
      },
      async ({ call, rng, expect }) => {
        const outside = [-0.1, 1.0001, 20, Number.NaN, -rng.uniform(0.001, 9), 1 + rng.uniform(0.001, 99)]
        for (const amount of outside) await expect.throws('RangeError', () => call.pruneCount(10, amount))
        await expect.throws('RangeError', () => call.pruneCount(0, rng.pick(outside)))
      },
    ],
    [
      'inputs-untouched',
      { en: 'measures without changing or disposing anything', zh: '只测量，不修改、不释放任何张量' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [6, 4], { zeros: 0.25 })
        const measured = await call.sparsityOf(weights)
        expect.untouched(measured)
        expect.number(measured.value).toBeCloseTo(0.25)
        const model = buildModel(rng, [6, 6, 2], convolutional, { zeros: 0.5 })
        const report = await call.modelSparsity(model)
        expect.untouched(report)
        expectEntries(expect, report.value, modelSparsity(model))
      },
    ],
    [
      'no-leak',
      { en: 'leaves no tensor behind', zh: '不遗留任何张量' },
      async ({ call, rng, expect }) => {
        const measured = await call.sparsityOf(randomWeights(rng, [rng.int(3, 9), 4], { zeros: 0.25 }))
        expect.noLeak(measured)
        expect.number(measured.value).toBeCloseTo(0.25)
        const model = buildModel(rng, [6, 6, 2], convolutional, { zeros: 0.5 })
        const report = await call.modelSparsity(model)
        expect.noLeak(report)
        expectEntries(expect, report.value, modelSparsity(model))
      },
    ],
  ],
})

const convolutional: readonly LayerSpec[] = [
  { type: 'conv2d', filters: 3, kernelSize: [3, 2], activation: 'relu' },
  { type: 'batchNorm' },
  { type: 'maxPool', poolSize: 2 },
  { type: 'flatten' },
  { type: 'dense', units: 5, activation: 'relu' },
  { type: 'dropout', rate: 0.2 },
  { type: 'dense', units: 4 },
]

/** Names and counts exactly; fractions may have been computed in float32. */
function expectEntries(
  expect: Expectations,
  actual: readonly LayerSparsity[],
  expected: readonly LayerSparsity[],
): void {
  const counts = (entries: readonly LayerSparsity[]) =>
    entries.map(({ layer, zeros, total }) => ({ layer, zeros, total }))
  expect.plain(counts(actual)).toEqual(counts(expected))
  expected.forEach(({ sparsity }, i) => {
    expect.number((actual[i] as LayerSparsity).sparsity, `[${i}].sparsity`).toBeCloseTo(sparsity)
  })
}
