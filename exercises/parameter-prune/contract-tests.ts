import * as tf from '@tensorflow/tfjs'
import { denseModel } from '#lib/exercise-kit/dense-models.ts'
import type { TestDeclaration } from '#lib/exercise-kit/suite.ts'
import { expectPruned, parametersAfter, parametersOf } from './inputs.ts'

/** The rules that every exercise shares: edge amounts, errors, ownership of tensors. */
export const contractTests: readonly TestDeclaration<typeof import('./solution.ts')>[] = [
  [
    'ties',
    {
      en: '{ amount }: prunes exactly k of equal parameters, whichever they are',
      zh: '{ amount }：遇到并列的参数也恰好剪掉 k 个，剪哪几个都行',
    },
    async ({ call, rng, expect }) => {
      for (const sizes of [[0.5], [0.25, 0.5, 1]]) {
        const model = denseModel(rng, 4, [3, rng.int(2, 5)])
        const signed = sizes.flatMap((size) => [size, -size])
        model.setWeights(
          model.getWeights().map(({ size, shape }) =>
            tf.tensor(
              Array.from({ length: size }, () => rng.pick(signed)),
              shape,
            ),
          ),
        )
        const before = parametersOf(model)
        const amount = rng.uniform(0.2, 0.8)
        const after = await parametersAfter(expect, await call.parameterPrune(model, { amount }), model)
        const mask = tf.cast(tf.notEqual(after, 0), 'float32')
        expect.tensor(mask, 'mask').toBeMask(before.shape, Math.round(amount * before.size))
        expect.tensor(mask, 'mask').toKeepLargest(before)
        expect.tensor(after, 'all parameters').toEqual(tf.mul(before, mask))
      }
    },
  ],
  [
    'nothing-and-everything',
    {
      en: 'amount 0 and threshold 0 prune nothing, amount 1 and a large threshold everything',
      zh: 'amount 或 threshold 为 0 时一个不剪，amount 为 1 或阈值很大时全部剪掉',
    },
    async ({ call, rng, expect }) => {
      const model = denseModel(rng, 3, [rng.int(2, 5), 3])
      for (const opts of [{ amount: 0 }, { threshold: 0 }, { amount: 1 }, { threshold: 9 }]) {
        await expectPruned(expect, await call.parameterPrune(model, opts), model, opts)
      }
    },
  ],
  [
    'wide-range',
    { en: 'tells magnitudes from 1e-9 to 1000 apart', zh: '能区分从 1e-9 到 1000 的幅值' },
    async ({ call, rng, expect }) => {
      const model = denseModel(rng, 2, [3, 1])
      model.layers[0].setWeights([
        tf.tensor2d([
          [1000, 3e-9, -1e-9],
          [5, 2e-9, -0.5],
        ]),
        tf.tensor1d([8e-9, -40, 7e-9]),
      ])
      model.layers[1].setWeights([tf.tensor2d([[3e-6], [-6e-5], [rng.uniform(0.6, 0.9)]]), tf.tensor1d([-5e-9])])
      for (const opts of [
        { amount: 1 / 13 },
        { amount: 3 / 13 },
        { amount: rng.int(4, 12) / 13 },
        { threshold: 1e-7 },
      ]) {
        await expectPruned(expect, await call.parameterPrune(model, opts), model, opts)
      }
    },
  ],
  [
    'fraction-only',
    {
      en: '{ amount }: RangeError unless it is in [0, 1]; NaN is not',
      zh: '{ amount }：不在 [0, 1] 内就抛 RangeError，NaN 也不行',
    },
    async ({ call, rng, expect }) => {
      const model = denseModel(rng, 3, [4])
      const outside = [-0.1, 1.0001, 20, Number.NaN, -rng.uniform(0.001, 9), 1 + rng.uniform(0.001, 99)]
      for (const amount of outside) await expect.throws('RangeError', () => call.parameterPrune(model, { amount }))
    },
  ],
  [
    'sets-weights',
    {
      en: 'sets new values: writes into no buffer that others share, disposes no weight',
      zh: '用设置新值的方式修改：不写共享的缓冲区，也不释放权重',
    },
    async ({ call, rng, expect }) => {
      for (const opts of [{ threshold: 0.5 }, { amount: 0.3 }]) {
        const model = denseModel(rng, 4, [rng.int(3, 6), 2], { awayFrom: 0.5 })
        const result = await call.parameterPrune(model, opts)
        expect.notDisposed(result)
        await expectPruned(expect, result, model, opts)
      }
    },
  ],
  [
    'no-leak',
    { en: 'leaves no tensor behind', zh: '不遗留任何张量' },
    async ({ call, rng, expect }) => {
      for (const opts of [{ threshold: 0.5 }, { amount: 0.3 }]) {
        const model = denseModel(rng, 4, [rng.int(3, 6), 2], { awayFrom: 0.5 })
        const result = await call.parameterPrune(model, opts)
        expect.noLeak(result)
        await expectPruned(expect, result, model, opts)
      }
    },
  ],
]
