import * as tf from '@tensorflow/tfjs'
import { buildFunctionalModel, buildModel, randomiseTogether } from '#lib/exercise-kit/build-model.ts'
import { denseModel, lenet } from '#lib/exercise-kit/dense-models.ts'
import { prunedInPlace } from '#lib/exercise-kit/pictures.ts'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { contractTests } from './contract-tests.ts'
import { bandedModel, convolutional, expectPruned, parametersAfter } from './inputs.ts'

export const suite = defineSuite<typeof import('./solution.ts')>({
  returns: { parameterPrune: { count: 'number' } },
  picture: prunedInPlace(['Dense', 'Conv2D'], ['kernel', 'bias']),
  tests: [
    [
      'threshold-covers-biases',
      {
        en: '{ threshold }: kernels and biases lose what is below it',
        zh: '{ threshold }：权重和偏置中小于阈值的都置零',
      },
      async ({ call, rng, expect }) => {
        const model = denseModel(rng, 5, [6, rng.int(4, 7)], { awayFrom: 0.4 })
        await expectPruned(expect, await call.parameterPrune(model, { threshold: 0.4 }), model, { threshold: 0.4 })
      },
      { sample: true },
    ],
    [
      'strict-threshold',
      {
        en: '{ threshold }: keeps a parameter with |p| exactly at it',
        zh: '{ threshold }：|p| 恰好等于阈值的参数要保留',
      },
      async ({ call, rng, expect }) => {
        const model = denseModel(rng, 3, [4, 2])
        const values = model.getWeights().map(({ size, shape }) =>
          tf.tensor(
            Array.from({ length: size }, (_, i) => (i === 0 ? 0.25 : rng.pick([0.25, -0.25, 0.125, -0.5]))),
            shape,
          ),
        )
        model.setWeights(values)
        await expectPruned(expect, await call.parameterPrune(model, { threshold: 0.25 }), model, { threshold: 0.25 })
      },
    ],
    [
      'one-ranking',
      {
        en: '{ amount }: one ranking over all kernels and biases decides',
        zh: '{ amount }：所有权重和偏置放在一起统一排序',
      },
      async ({ call, rng, expect }) => {
        // Bands of kernel, bias, kernel, bias: biases smallest, then in any order.
        const biasesSmallest = rng.pick([
          [2, 0, 3, 1],
          [3, 1, 2, 0],
        ])
        for (const [order, amount] of [
          [biasesSmallest, 0.25],
          [rng.shuffle([0, 1, 2, 3]), rng.pick([0.4, 0.6])],
        ] as const) {
          const model = bandedModel(rng, order)
          await expectPruned(expect, await call.parameterPrune(model, { amount }), model, { amount })
        }
      },
      { sample: true },
    ],
    [
      'bias-has-its-own-mask',
      {
        en: 'a bias goes by its own size, whatever happens to the weights of its unit',
        zh: '偏置只看自己的大小，与该单元的权重是否被剪无关',
      },
      async ({ call, rng, expect }) => {
        const small = () => rng.pick([-1, 1]) * rng.uniform(0.01, 0.3)
        const large = () => rng.pick([-1, 1]) * rng.uniform(0.7, 1)
        for (const opts of [{ threshold: 0.5 }, { amount: 0.5 }]) {
          const model = denseModel(rng, 3, [2])
          // Unit 0: large weights and a small bias; unit 1: small weights and a large bias.
          const kernel = tf.tensor2d([
            [large(), small()],
            [large(), small()],
            [large(), small()],
          ])
          model.layers[0].setWeights([kernel, tf.tensor1d([small(), large()])])
          await expectPruned(expect, await call.parameterPrune(model, opts), model, opts)
        }
      },
    ],
    [
      'exact-count',
      {
        en: '{ amount }: exactly Math.round(amount · n) of all n parameters go; 784-100-10 has 79,510',
        zh: '{ amount }：n 个参数中恰好剪掉 Math.round(amount · n) 个；784-100-10 共有 79,510 个',
      },
      async ({ call, rng, expect }) => {
        const halves = denseModel(rng, 2, [3, 4])
        for (const [model, amount] of [
          [halves, 0.5],
          [halves, rng.uniform(0.2, 0.8)],
          [lenet(rng), rng.pick([0.29, 0.9])],
        ] as const) {
          const result = await call.parameterPrune(model, { amount })
          const k = Math.round(amount * model.countParams())
          expect.number(result.value.count, 'count').toBe(k)
          expect.tensor(await parametersAfter(expect, result, model), 'all parameters').toHaveZeros(k)
        }
      },
    ],
    [
      'dense-and-conv',
      {
        en: 'prunes every Dense and Conv2D, frozen ones too, and leaves batch normalisation alone',
        zh: '每个 Dense 和 Conv2D 都剪（冻结的也剪），批归一化保持不变',
      },
      async ({ call, rng, expect }) => {
        for (const opts of [{ threshold: 0.5 }, { amount: rng.pick([0.3, 0.7]) }]) {
          const model = buildFunctionalModel(rng, [4, 3, 1], convolutional)
          randomiseTogether(model, rng, { awayFrom: 0.5 })
          const prunable = model.layers.filter((layer) => /^(Dense|Conv2D)$/.test(layer.getClassName()))
          rng.pick(prunable).trainable = false
          await expectPruned(expect, await call.parameterPrune(model, opts), model, opts)
        }
      },
    ],
    [
      'no-bias',
      { en: 'layers without a bias', zh: '没有偏置的层' },
      async ({ call, rng, expect }) => {
        const layers = [
          { type: 'dense', units: rng.int(3, 6), useBias: false },
          { type: 'dense', units: 3 },
        ] as const
        for (const opts of [{ threshold: 0.5 }, { amount: 0.3 }]) {
          const model = buildModel(rng, [4], layers)
          randomiseTogether(model, rng, { awayFrom: 0.5 })
          await expectPruned(expect, await call.parameterPrune(model, opts), model, opts)
        }
      },
    ],
    [
      'count-of-mask-zeros',
      {
        en: 'count says how many parameters the masks remove, also where some were 0 before',
        zh: 'count 是掩码去掉的参数个数，原来就有零时也一样',
      },
      async ({ call, rng, expect }) => {
        const model = denseModel(rng, 5, [6, rng.int(3, 6)], { zeros: 0.4, awayFrom: 0.4 })
        for (const opts of [{ amount: 0.2 }, { amount: 0.7 }, { threshold: 0 }, { threshold: 0.4 }]) {
          await expectPruned(expect, await call.parameterPrune(model, opts), model, opts)
        }
      },
    ],
    ...contractTests,
  ],
})
