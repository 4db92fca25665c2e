import * as tf from '@tensorflow/tfjs'
import { prunedTensor } from '#lib/exercise-kit/pictures.ts'
import { randomWeights } from '#lib/exercise-kit/random-weights.ts'
import type { Rng } from '#lib/exercise-kit/rng.ts'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { magnitudePrune } from './solution.ts'

export const suite = defineSuite<typeof import('./solution.ts')>({
  returns: { magnitudePrune: { mask: 'tensor', pruned: 'tensor' } },
  picture: prunedTensor('pruned'),
  tests: [
    [
      'smallest-go',
      { en: 'masks the smallest weights and keeps the rest', zh: '掩码去掉最小的权重，保留其余' },
      async ({ call, rng, expect }) => {
        const weights = tf.abs(randomWeights(rng, [4, 5], { low: 0.01, high: 0.2 }))
        for (const amount of [0.3, rng.pick([0.6, 0.75, 0.8])]) {
          const { value } = await call.magnitudePrune(weights, amount)
          expect.tensor(value.mask, 'mask').toEqual(magnitudePrune(weights, amount).mask)
        }
      },
      { sample: true },
    ],
    [
      'magnitude-not-value',
      { en: 'ranks by |w|: large negative weights stay', zh: '按 |w| 排序：绝对值大的负权重要保留' },
      async ({ call, rng, expect }) => {
        const fixed = tf.tensor2d([
          [-0.9, 0.1],
          [0.4, -0.2],
        ])
        const { value } = await call.magnitudePrune(fixed, 0.5)
        expect.tensor(value.mask, 'mask').toEqual(
          tf.tensor2d([
            [1, 0],
            [1, 0],
          ]),
        )
        const weights = randomWeights(rng, [6, 6])
        const { value: random } = await call.magnitudePrune(weights, 0.5)
        expect.tensor(random.mask, 'mask').toEqual(magnitudePrune(weights, 0.5).mask)
      },
      { sample: true },
    ],
    [
      'pruned-weights',
      { en: 'pruned: the surviving weights unchanged, the others zero', zh: 'pruned：保留的权重不变，其余为零' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [5, rng.int(4, 8)])
        const amount = rng.uniform(0.2, 0.8)
        const { value } = await call.magnitudePrune(weights, amount)
        expect.tensor(value.pruned, 'pruned').toEqual(magnitudePrune(weights, amount).pruned)
        expect.tensor(value.mask, 'mask').toBeMask(weights.shape, Math.round(amount * weights.size))
        expect.tensor(value.pruned, 'pruned').toEqual(tf.mul(weights, value.mask))
      },
    ],
    [
      'exact-count',
      { en: 'prunes exactly Math.round(amount · n) weights', zh: '恰好剪掉 Math.round(amount · n) 个权重' },
      async ({ call, rng, expect }) => {
        const cases = [
          [5, 0.5],
          [9, 0.5],
          [10, 0.25],
          [100, 0.29],
          [7, 0.1],
          [3000, 0.9],
          [rng.int(20, 90), rng.uniform(0.1, 0.9)],
        ]
        for (const [n, amount] of cases) {
          const weights = randomWeights(rng, [n])
          const { value } = await call.magnitudePrune(weights, amount)
          expect.tensor(value.mask, `mask of ${n} weights, amount ${amount}`).toBeMask([n], Math.round(amount * n))
          expect.tensor(value.mask, 'mask').toKeepLargest(weights)
        }
      },
    ],
    [
      'whole-tensor',
      {
        en: 'ranks the whole tensor at once: a weak row may go altogether',
        zh: '对整个张量统一排序：很弱的一行可以全部剪掉',
      },
      async ({ call, rng, expect }) => {
        const columns = rng.int(4, 7)
        const rows = rng.shuffle([
          { low: 0.01, high: 0.1 },
          { low: 0.2, high: 0.5 },
          { low: 0.6, high: 1 },
        ])
        const weights = tf.concat(rows.map((range) => randomWeights(rng, [1, columns], range)))
        const { value } = await call.magnitudePrune(weights, 1 / 3)
        expect.tensor(value.mask, 'mask').toEqual(magnitudePrune(weights, 1 / 3).mask)
      },
    ],
    [
      'ties',
      {
        en: 'prunes exactly k of equal weights, whichever they are',
        zh: '遇到并列的权重也恰好剪掉 k 个，剪哪几个都行',
      },
      async ({ call, rng, expect }) => {
        const fixed = tf.tensor2d([
          [1, 1, -1, 1],
          [2, -2, 1, 1],
        ])
        const random = tf.tensor(
          Array.from({ length: 24 }, () => rng.pick([0.25, -0.25, 0.5, -0.5])),
          [4, 6],
        )
        for (const [weights, amount] of [
          [fixed, 0.5],
          [tf.ones([3, 4]), 0.25],
          [random, rng.pick([0.1, 0.5, 0.9])],
        ] as const) {
          const { value } = await call.magnitudePrune(weights, amount)
          expect.tensor(value.mask, 'mask').toBeMask(weights.shape, Math.round(amount * weights.size))
          expect.tensor(value.mask, 'mask').toKeepLargest(weights)
        }
      },
    ],
    [
      'zeros-are-weights',
      {
        en: 'counts mask zeros, not zero weights: a weight that is 0 may survive',
        zh: '数的是掩码里的零，而不是值为零的权重：等于 0 的权重也可能保留',
      },
      async ({ call, rng, expect }) => {
        const sparse = randomWeights(rng, [5, 8], { zeros: 0.5 })
        for (const [weights, amount] of [
          [tf.zeros([2, 3]), 0.5],
          [sparse, 0.2],
          [sparse, 0.7],
        ] as const) {
          const { value } = await call.magnitudePrune(weights, amount)
          expect.tensor(value.mask, 'mask').toBeMask(weights.shape, Math.round(amount * weights.size))
          expect.tensor(value.mask, 'mask').toKeepLargest(weights)
        }
      },
    ],
    [
      'wide-range',
      { en: 'tells magnitudes from 1e-9 to 1000 apart', zh: '能区分从 1e-9 到 1000 的幅值' },
      async ({ call, rng, expect }) => {
        const fixed = tf.tensor1d([1000, 3e-9, -1e-9, 5, 2e-9, -0.5])
        const cases = [
          [fixed, 1 / 6],
          [fixed, 2 / 6],
          [wideWeights(rng, 24), 0.25],
          [wideWeights(rng, 24), 0.75],
        ] as const
        for (const [weights, amount] of cases) {
          const { value } = await call.magnitudePrune(weights, amount)
          const expected = magnitudePrune(weights, amount)
          expect.tensor(value.mask, 'mask').toEqual(expected.mask)
          expect.tensor(value.pruned, 'pruned').toEqual(expected.pruned)
        }
      },
    ],
    [
      'nothing-and-everything',
      { en: 'amount 0 prunes nothing, amount 1 everything', zh: 'amount 为 0 时一个不剪，为 1 时全部剪掉' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [3, rng.int(2, 6)])
        const { value: none } = await call.magnitudePrune(weights, 0)
        expect.tensor(none.mask, 'mask').toEqual(tf.onesLike(weights))
        expect.tensor(none.pruned, 'pruned').toEqual(weights)
        const { value: all } = await call.magnitudePrune(weights, 1)
        expect.tensor(all.mask, 'mask').toEqual(tf.zerosLike(weights))
        expect.tensor(all.pruned, 'pruned').toEqual(tf.zerosLike(weights))
      },
      { sample: true },
    ],
    [
      'fraction-only',
      {
        en: 'RangeError unless amount is in [0, 1]; NaN is not',
        zh: 'amount 不在 [0, 1] 内就抛 RangeError，NaN 也不行',
      },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [3, 4])
        const outside = [-0.1, 1.0001, 20, Number.NaN, -rng.uniform(0.001, 9), 1 + rng.uniform(0.001, 99)]
        for (const amount of outside) await expect.throws('RangeError', () => call.magnitudePrune(weights, amount))
      },
    ],
    [
      'any-shape',
      {
        en: 'mask and pruned have the shape of w, whatever its rank',
        zh: '不论阶数，mask 与 pruned 的形状都和 w 相同',
      },
      async ({ call, rng, expect }) => {
        for (const shape of [[rng.int(3, 9)], [2, 3, 4], [3, 3, 2, rng.int(2, 4)], [0, rng.int(1, 9)]]) {
          const weights = randomWeights(rng, shape)
          const { value } = await call.magnitudePrune(weights, 0.4)
          const expected = magnitudePrune(weights, 0.4)
          expect.tensor(value.mask, 'mask').toEqual(expected.mask)
          expect.tensor(value.pruned, 'pruned').toEqual(expected.pruned)
        }
      },
    ],
    [
      'input-untouched',
      { en: 'leaves its input as it was', zh: '不修改、不释放输入张量' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [4, 4])
        const result = await call.magnitudePrune(weights, 0.5)
        expect.untouched(result)
        expect.tensor(result.value.mask, 'mask').toEqual(magnitudePrune(weights, 0.5).mask)
      },
    ],
    [
      'new-tensors',
      { en: 'returns new tensors even when nothing is pruned', zh: '即使没有可剪的权重，也返回新的张量' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [3, 5])
        const result = await call.magnitudePrune(weights, rng.pick([0, 0.01, 0.03]))
        expect.fresh(result)
        expect.tensor(result.value.pruned, 'pruned').toEqual(weights)
      },
    ],
    [
      'no-leak',
      { en: 'leaves no tensor behind besides the two returned', zh: '除返回的两个张量外不遗留任何张量' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [6, 6])
        const result = await call.magnitudePrune(weights, 0.5)
        expect.noLeak(result)
        expect.tensor(result.value.mask, 'mask').toEqual(magnitudePrune(weights, 0.5).mask)
      },
    ],
  ],
})

/** Signed weights whose magnitudes are spread evenly over the decades from 1e-9 to 1000. */
function wideWeights(rng: Rng, size: number): tf.Tensor {
  const decades = Array.from({ length: size }, (_, i) => -9 + (12 * (i + 0.2 + 0.6 * rng.next())) / size)
  return tf.tensor1d(rng.shuffle(decades).map((decade) => rng.pick([-1, 1]) * 10 ** decade))
}
