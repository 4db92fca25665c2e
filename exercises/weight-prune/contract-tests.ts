import * as tf from '@tensorflow/tfjs'
import { cloneModel } from '#lib/exercise-kit/build-model.ts'
import { denseModel } from '#lib/exercise-kit/dense-models.ts'
import type { TestDeclaration } from '#lib/exercise-kit/suite.ts'
import { changed, expectCount, joined, kernelsOf, scopes, setKernel } from './inputs.ts'
import { weightPrune } from './solution.ts'

/** The rules that every exercise shares: edge amounts, errors, ownership of tensors. */
export const contractTests: readonly TestDeclaration<typeof import('./solution.ts')>[] = [
  [
    'ties',
    {
      en: 'prunes exactly k where weights are equal or zero, whichever they are',
      zh: '有并列或等于 0 的权重时也恰好剪掉 k 个，剪哪几个都行',
    },
    async ({ call, rng, expect }) => {
      const equal = denseModel(rng, 4, [3, 4])
      for (const i of [0, 1]) setKernel(equal, i, tf.mul(tf.sign(kernelsOf(equal)[i]), 0.5))
      const sparse = denseModel(rng, 4, [rng.int(3, 5), 4], { zeros: 0.5 })
      for (const [model, amount] of [
        [equal, 0.5],
        [sparse, 0.25],
        [sparse, rng.uniform(0.6, 0.9)],
      ] as const) {
        const kernels = kernelsOf(model)
        const { value: own } = await call.weightPrune(model, amount, 'layer')
        expectCount(expect, own, 2)
        kernels.forEach((kernel, i) => {
          const mask = own[i]
          expect.tensor(mask, `mask ${i + 1}`).toBeMask(kernel.shape, Math.round(amount * kernel.size))
          expect.tensor(mask, `mask ${i + 1}`).toKeepLargest(kernel)
        })
        const { value: shared } = await call.weightPrune(model, amount, 'global')
        expectCount(expect, shared, 2)
        const all = joined(kernels)
        expect.tensor(joined(shared), 'all masks').toBeMask(all.shape, Math.round(amount * all.size))
        expect.tensor(joined(shared), 'all masks').toKeepLargest(all)
      }
    },
  ],
  [
    'wide-range',
    { en: 'tells magnitudes from 1e-9 to 1000 apart', zh: '能区分从 1e-9 到 1000 的幅值' },
    async ({ call, rng, expect }) => {
      const model = denseModel(rng, 2, [3, 2])
      const amount = rng.pick([1 / 12, 0.5, 11 / 12])
      setKernel(
        model,
        0,
        tf.tensor2d([
          [1000, 3e-9, -1e-9],
          [5, 2e-9, -0.5],
        ]),
      )
      setKernel(
        model,
        1,
        tf.tensor2d([
          [-7e-9, 6e-9],
          [80, 4e-4],
          [3e-6, -rng.uniform(0.6, 0.9)],
        ]),
      )
      for (const [fraction, scope] of [
        [1 / 6, 'layer'],
        [1 / 12, 'global'],
        [3 / 12, 'global'],
        [amount, 'global'],
      ] as const) {
        const expected = await cloneModel(model)
        weightPrune(expected, fraction, scope)
        const result = await call.weightPrune(model, fraction, scope)
        expect.model(await result.argument<tf.LayersModel>(0)).toMatch(expected, 0)
      }
    },
  ],
  [
    'nothing-and-everything',
    { en: 'amount 0 prunes nothing, amount 1 everything', zh: 'amount 为 0 时一个不剪，为 1 时全部剪掉' },
    async ({ call, rng, expect }) => {
      for (const scope of scopes) {
        for (const amount of [0, 1]) {
          const model = denseModel(rng, 3, [rng.int(2, 5), 3])
          const kernels = kernelsOf(model)
          const result = await call.weightPrune(model, amount, scope)
          const after = kernelsOf(await changed(expect, result, model))
          expectCount(expect, result.value, 2)
          kernels.forEach((kernel, i) => {
            expect.tensor(result.value[i], `mask ${i + 1}`).toEqual(tf.fill(kernel.shape, 1 - amount))
            expect.tensor(after[i], `kernel ${i + 1}`).toEqual(tf.mul(kernel, 1 - amount))
          })
        }
      }
    },
  ],
  [
    'fraction-only',
    {
      en: 'RangeError unless amount is in [0, 1]; NaN is not',
      zh: 'amount 不在 [0, 1] 内就抛 RangeError，NaN 也不行',
    },
    async ({ call, rng, expect }) => {
      const model = denseModel(rng, 3, [4])
      const outside = [-0.1, 1.0001, 20, Number.NaN, -rng.uniform(0.001, 9), 1 + rng.uniform(0.001, 99)]
      for (const amount of outside) {
        await expect.throws('RangeError', () => call.weightPrune(model, amount, rng.pick(scopes)))
      }
    },
  ],
  [
    'sets-weights',
    {
      en: 'sets new kernels: writes into no buffer that others share, disposes no weight',
      zh: '用设置新权重的方式修改：不写共享的缓冲区，也不释放权重',
    },
    async ({ call, rng, expect }) => {
      for (const scope of scopes) {
        const model = denseModel(rng, 4, [rng.int(3, 6), 2])
        const expected = await cloneModel(model)
        weightPrune(expected, 0.5, scope)
        const result = await call.weightPrune(model, 0.5, scope)
        expect.notDisposed(result)
        expect.model(await result.argument<tf.LayersModel>(0)).toMatch(expected)
      }
    },
  ],
  [
    'no-leak',
    { en: 'leaves no tensor behind besides the masks', zh: '除返回的掩码外不遗留任何张量' },
    async ({ call, rng, expect }) => {
      for (const scope of scopes) {
        const result = await call.weightPrune(denseModel(rng, 4, [rng.int(3, 6), 2]), 0.5, scope)
        expect.noLeak(result)
        expectCount(expect, result.value, 2)
      }
    },
  ],
]
