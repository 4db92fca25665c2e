import * as tf from '@tensorflow/tfjs'
import {
  buildFunctionalModel,
  buildModel,
  cloneModel,
  type LayerSpec,
  randomiseTogether,
} from '#lib/exercise-kit/build-model.ts'
import { denseModel, lenet } from '#lib/exercise-kit/dense-models.ts'
import { prunedInPlace } from '#lib/exercise-kit/pictures.ts'
import { randomWeights } from '#lib/exercise-kit/random-weights.ts'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { contractTests } from './contract-tests.ts'
import { changed, expectCount, joined, kernelsOf, scaledModel, scopes, setKernel, zerosOf } from './inputs.ts'
import { weightPrune } from './solution.ts'

export const suite = defineSuite<typeof import('./solution.ts')>({
  returns: { weightPrune: ['tensor'] },
  picture: prunedInPlace(['Dense'], ['kernel']),
  tests: [
    [
      'layer-scope',
      {
        en: "'layer': every kernel loses the same fraction, its own smallest weights",
        zh: "'layer'：每个权重矩阵按同样比例剪掉自己最小的权重",
      },
      async ({ call, rng, expect }) => {
        const model = scaledModel(rng)
        const amount = rng.pick([0.3, 0.5, 0.7])
        const expected = await cloneModel(model)
        const masks = weightPrune(expected, amount, 'layer')
        const { value } = await call.weightPrune(model, amount, 'layer')
        expectCount(expect, value, 2)
        masks.forEach((mask, i) => {
          expect.tensor(value[i], `mask ${i + 1}`).toEqual(mask)
        })
      },
      { sample: true },
    ],
    [
      'global-scope',
      { en: "'global': one ranking over all kernels decides", zh: "'global'：所有权重矩阵放在一起统一排序" },
      async ({ call, rng, expect }) => {
        const model = scaledModel(rng)
        const amount = rng.pick([0.3, 0.5, 0.7])
        const expected = await cloneModel(model)
        const masks = weightPrune(expected, amount, 'global')
        const { value } = await call.weightPrune(model, amount, 'global')
        expectCount(expect, value, 2)
        masks.forEach((mask, i) => {
          expect.tensor(value[i], `mask ${i + 1}`).toEqual(mask)
        })
      },
      { sample: true },
    ],
    [
      'exact-count',
      {
        en: "rounds once: per kernel in 'layer', on the total in 'global'; 784-100-10 has 79,400 weights",
        zh: "只取整一次：'layer' 按每个矩阵的大小，'global' 按总数；784-100-10 共有 79,400 个权重",
      },
      async ({ call, rng, expect }) => {
        const small = denseModel(rng, 3, [rng.pick([3, 5]), 1])
        const { value: own } = await call.weightPrune(small, 0.5, 'layer')
        const counts = kernelsOf(small).map(({ size }) => Math.round(0.5 * size))
        expect.plain(own.map(zerosOf), 'zeros per mask').toEqual(counts)
        for (const [model, amount] of [
          [small, 0.5],
          [lenet(rng), rng.pick([0.29, 0.9])],
        ] as const) {
          const { value: shared } = await call.weightPrune(model, amount, 'global')
          expectCount(expect, shared, 2)
          const all = joined(kernelsOf(model))
          expect.tensor(joined(shared), 'all masks').toBeMask(all.shape, Math.round(amount * all.size))
          expect.tensor(joined(shared), 'all masks').toKeepLargest(all)
        }
      },
    ],
    [
      'a-layer-may-vanish',
      { en: "'global': a layer of small weights may lose all of them", zh: "'global'：权重都很小的层可以被整层剪空" },
      async ({ call, rng, expect }) => {
        const model = denseModel(rng, 5, [4, 5])
        const [weak, strong] = rng.shuffle([0, 1])
        setKernel(model, weak, randomWeights(rng, kernelsOf(model)[weak].shape, { low: 0.01, high: 0.2 }))
        setKernel(model, strong, randomWeights(rng, kernelsOf(model)[strong].shape, { low: 0.3, high: 0.7 }))
        const { value } = await call.weightPrune(model, 0.5, 'global')
        const expected = [weak === 0 ? 20 : 0, weak === 1 ? 20 : 0]
        expect.plain(value.map(zerosOf), 'zeros per mask').toEqual(expected)
      },
    ],
    [
      'model-matches-masks',
      {
        en: 'the model holds kernel · mask; kept weights are unchanged',
        zh: '模型里的权重就是 kernel · mask，保留的权重不变',
      },
      async ({ call, rng, expect }) => {
        for (const scope of scopes) {
          const model = denseModel(rng, rng.int(4, 6), [5, 3])
          const kernels = kernelsOf(model)
          const result = await call.weightPrune(model, 0.6, scope)
          const after = kernelsOf(await changed(expect, result, model))
          expectCount(expect, result.value, 2)
          kernels.forEach((kernel, i) => {
            const mask = result.value[i]
            expect.tensor(mask, `mask ${i + 1}`).toBeMask(kernel.shape, zerosOf(mask))
            expect.tensor(after[i], `kernel ${i + 1}`).toEqual(tf.mul(kernel, mask))
          })
        }
      },
      { sample: true },
    ],
    [
      'biases-stay',
      { en: 'leaves biases as they are, and needs none', zh: '偏置保持不变，没有偏置的层也能处理' },
      async ({ call, rng, expect }) => {
        for (const useBias of [true, false]) {
          const layers = [
            { type: 'dense', units: 6, useBias },
            { type: 'dense', units: rng.int(2, 5) },
          ] as const
          const model = buildModel(rng, [5], layers)
          const biases = model.layers.flatMap((layer) => layer.getWeights().slice(1))
          const result = await call.weightPrune(model, rng.pick([0.5, 0.9]), rng.pick(scopes))
          const after = await changed(expect, result, model)
          after.layers
            .flatMap((layer) => layer.getWeights().slice(1))
            .forEach((bias, i) => {
              expect.tensor(bias, 'bias').toEqual(biases[i])
            })
        }
      },
    ],
    [
      'other-layers-stay',
      { en: 'ranks and prunes Dense kernels only', zh: '只对 Dense 的权重矩阵排序和剪枝' },
      async ({ call, rng, expect }) => {
        const layers: LayerSpec[] = [
          { type: 'conv2d', filters: 3, kernelSize: 2, activation: 'relu' },
          { type: 'batchNorm' },
          { type: 'flatten' },
          { type: 'dense', units: 5 },
          { type: 'batchNorm' },
          { type: 'dropout', rate: 0.1 },
          { type: 'dense', units: 3 },
        ]
        for (const scope of scopes) {
          const model = buildFunctionalModel(rng, [4, 3, 1], layers)
          randomiseTogether(model, rng)
          const expected = await cloneModel(model)
          weightPrune(expected, 0.5, scope)
          const result = await call.weightPrune(model, 0.5, scope)
          expect.model(await result.argument<tf.LayersModel>(0)).toMatch(expected)
          expectCount(expect, result.value, 2)
        }
      },
    ],
    [
      'every-dense-layer',
      {
        en: 'prunes every Dense layer, the output layer and frozen ones too',
        zh: '每个 Dense 层都剪，输出层和冻结的层也不例外',
      },
      async ({ call, rng, expect }) => {
        for (const scope of scopes) {
          const model = denseModel(rng, 4, [5, rng.int(3, 6), 4])
          model.layers[rng.int(0, 1)].trainable = false
          const expected = await cloneModel(model)
          weightPrune(expected, 0.6, scope)
          const result = await call.weightPrune(model, 0.6, scope)
          expectCount(expect, result.value, 3)
          expect.model(await result.argument<tf.LayersModel>(0)).toMatch(expected)
        }
      },
    ],
    ...contractTests,
  ],
})
