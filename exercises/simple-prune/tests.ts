import * as tf from '@tensorflow/tfjs'
import { buildFunctionalModel, buildModel, cloneModel, randomiseWeights } from '#lib/exercise-kit/build-model.ts'
import type { Expectations } from '#lib/exercise-kit/expect.ts'
import { prunedInPlace } from '#lib/exercise-kit/pictures.ts'
import { weightData } from '#lib/exercise-kit/random-weights.ts'
import type { Rng } from '#lib/exercise-kit/rng.ts'
import { defineSuite, type TestContext } from '#lib/exercise-kit/suite.ts'
import { trainedModel } from '#lib/exercise-kit/trained-models.ts'
import { type PruneReport, simplePrune } from './solution.ts'

export const suite = defineSuite<typeof import('./solution.ts')>({
  returns: { simplePrune: { prunable: 'number', zeros: 'number', sparsity: 'number' } },
  picture: prunedInPlace(['Dense', 'Conv2D'], ['kernel']),
  tests: [
    [
      'small-weights-go',
      { en: 'zeroes the small weights of the model itself', zh: '把模型自身的小权重置零' },
      async (test) => {
        const model = denseModel(test.rng, 0.3)
        model.setWeights(model.getWeights().map((weight) => tf.abs(weight)))
        await expectPruned(test, model, 0.3)
      },
      { sample: true },
    ],
    [
      'magnitude-not-value',
      { en: 'looks at |w|: large negative weights stay', zh: '比较的是 |w|：绝对值大的负权重要保留' },
      async (test) => {
        const model = denseModel(test.rng, 0.4)
        await expectPruned(test, model, 0.4)
      },
      { sample: true },
    ],
    [
      'strict-threshold',
      { en: 'keeps a weight with |w| exactly at the threshold', zh: '|w| 恰好等于阈值的权重要保留' },
      async (test) => {
        const model = denseModel(test.rng, 0.25)
        model.setWeights(model.getWeights().map((weight) => withEdges(test.rng, weight, 0.25)))
        await expectPruned(test, model, 0.25)
      },
    ],
    [
      'conv-kernels',
      { en: 'prunes Conv2D kernels as well as Dense kernels', zh: 'Conv2D 与 Dense 的权重都要剪' },
      async (test) => {
        const model = buildFunctionalModel(
          test.rng,
          [6, 5, 2],
          [
            { type: 'conv2d', filters: 4, kernelSize: 3, padding: 'same', activation: 'relu' },
            { type: 'conv2d', filters: 3, kernelSize: [2, 3] },
            { type: 'flatten' },
            { type: 'dense', units: 3, activation: 'softmax' },
          ],
          { awayFrom: 0.5 },
        )
        await expectPruned(test, model, 0.5)
      },
    ],
    [
      'biases-stay',
      { en: 'leaves biases alone, however small they are', zh: '偏置再小也不剪' },
      async (test) => {
        const model = denseModel(test.rng, 0.3)
        model.setWeights(model.getWeights().map((weight) => (weight.rank === 1 ? tf.mul(weight, 0.01) : weight)))
        await expectPruned(test, model, 0.3)
      },
    ],
    [
      'no-bias',
      { en: 'handles layers that have no bias', zh: '能处理没有偏置的层' },
      async (test) => {
        const model = buildModel(
          test.rng,
          [5, 4, 1],
          [
            { type: 'conv2d', filters: 2, kernelSize: 2, useBias: false },
            { type: 'flatten' },
            { type: 'dense', units: test.rng.int(3, 6), useBias: false },
          ],
          { awayFrom: 0.5 },
        )
        await expectPruned(test, model, 0.5)
      },
    ],
    [
      'report',
      { en: 'reports kernel weights and all of their zeros', zh: '统计核权重及其全部零值（包括原有的零）' },
      async ({ call, rng, expect }) => {
        const model = denseModel(rng, 0.35)
        model.setWeights(model.getWeights().map((weight) => withZeros(rng, weight)))
        const want = await pruned(model, 0.35)
        const { value } = await call.simplePrune(model, 0.35)
        expectReport(expect, value, want.report)
      },
      { sample: true },
    ],
    [
      'nothing-prunable',
      { en: 'reports sparsity 0 for a model without prunable layers', zh: '没有可剪的层时稀疏度为 0' },
      async ({ call, rng, expect }) => {
        const model = buildModel(rng, [3, rng.int(2, 5), 2], [{ type: 'batchNorm' }, { type: 'flatten' }])
        const { value } = await call.simplePrune(model, rng.uniform(0.1, 0.9))
        expectReport(expect, value, { prunable: 0, zeros: 0, sparsity: 0 })
      },
    ],
    [
      'other-layers',
      { en: 'leaves other layers and nested models alone', zh: '不动其他层，也不进入嵌套模型' },
      async ({ call, rng, expect }) => {
        const model = modelWithOtherLayers(rng)
        const want = await pruned(model, 0.6)
        const result = await call.simplePrune(model, 0.6)
        expect.model(await result.argument(0)).toMatch(want.model)
        expectReport(expect, result.value, want.report)
      },
    ],
    [
      'frozen-layers',
      { en: 'prunes frozen layers too', zh: '冻结的层（trainable 为 false）也要剪' },
      async (test) => {
        const layers = [
          { type: 'dense', units: 5, activation: 'relu' },
          { type: 'dense', units: 3 },
        ] as const
        const model = buildFunctionalModel(test.rng, [4], layers, { awayFrom: 0.5 })
        for (const layer of model.layers.slice(0, 2)) layer.trainable = false
        await expectPruned(test, model, 0.5)
      },
    ],
    [
      'trained-digits',
      {
        en: 'prunes a trained digit classifier with one threshold for all layers',
        zh: '用同一个阈值剪训练好的数字分类器',
      },
      async ({ call, rng, expect }) => {
        for (const threshold of [0.05, rng.uniform(0.1, 0.3)]) {
          const model = trainedModel('mlp-64-32-10')
          const want = await pruned(model, threshold)
          const result = await call.simplePrune(model, threshold)
          expect.model(await result.argument(0)).toMatch(want.model)
          expectReport(expect, result.value, want.report)
        }
      },
    ],
    [
      'untrained-784-100-10',
      { en: 'empties an untrained 784-100-10 network at 0.5', zh: '阈值 0.5 会把未训练的 784-100-10 剪光' },
      async ({ call, rng, expect }) => {
        const result = await call.simplePrune(untrainedModel(rng), 0.5)
        expectReport(expect, result.value, { prunable: 79_400, zeros: 79_400, sparsity: 1 })
        const images = tf.tensor(weightData(rng, 3 * 784), [3, 784])
        expect.model(await result.argument(0)).toPredict(images, tf.fill([3, 10], 0.1))
      },
    ],
    [
      'weights-alive',
      { en: 'disposes no weight and writes into no buffer', zh: '不释放任何权重，也不直接写缓冲区' },
      async ({ call, rng, expect }) => {
        const result = await call.simplePrune(denseModel(rng, 0.5), 0.5)
        expect.notDisposed(result)
      },
    ],
    [
      'no-leak',
      { en: 'leaves no tensor behind', zh: '不遗留任何张量' },
      async ({ call, rng, expect }) => {
        const result = await call.simplePrune(denseModel(rng, 0.5), 0.5)
        expect.noLeak(result)
      },
    ],
  ],
})

type Context = TestContext<typeof import('./solution.ts')>

/** The model is, after the call, what the solution makes of it. */
async function expectPruned({ call, expect }: Context, model: tf.LayersModel, threshold: number): Promise<void> {
  const result = await call.simplePrune(model, threshold)
  expect.model(await result.argument(0)).toMatch((await pruned(model, threshold)).model)
}

function denseModel(rng: Rng, threshold: number): tf.LayersModel {
  const layers = [
    { type: 'dense', units: 7, activation: 'relu' },
    { type: 'dropout', rate: 0.2 },
    { type: 'dense', units: 3 },
  ] as const
  return buildModel(rng, [rng.int(4, 6)], layers, { awayFrom: threshold })
}

/** A DepthwiseConv2D, a BatchNormalization and a nested model between two layers that are prunable. */
function modelWithOtherLayers(rng: Rng): tf.LayersModel {
  const inner = tf.sequential({ layers: [tf.layers.dense({ units: 4, inputShape: [18] })] })
  const model = tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 2, kernelSize: 2, inputShape: [4, 4, 1] }),
      tf.layers.depthwiseConv2d({ kernelSize: 2, padding: 'same' }),
      tf.layers.batchNormalization(),
      tf.layers.flatten(),
      inner,
      tf.layers.dense({ units: 2 }),
    ],
  })
  randomiseWeights(model, rng, { awayFrom: 0.6 })
  return model
}

/** Glorot-initialised as tfjs does it by default, from a seed. */
function untrainedModel(rng: Rng): tf.LayersModel {
  const glorot = () => tf.initializers.glorotNormal({ seed: rng.int(1, 90_000) })
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 100, activation: 'relu', inputShape: [784], kernelInitializer: glorot() }),
      tf.layers.dense({ units: 10, activation: 'softmax', kernelInitializer: glorot() }),
    ],
  })
}

/** Puts ±edge and ±edge/2, which float32 holds exactly, in place of some weights. */
function withEdges(rng: Rng, weight: tf.Tensor, edge: number): tf.Tensor {
  const data = Float32Array.from(weight.dataSync())
  const places = rng.shuffle([...data.keys()]).slice(0, 4)
  for (const [i, value] of [edge, -edge, edge / 2, -edge / 2].entries())
    if (places[i] !== undefined) data[places[i]] = value
  return tf.tensor(data, weight.shape)
}

function withZeros(rng: Rng, weight: tf.Tensor): tf.Tensor {
  const data = Float32Array.from(weight.dataSync())
  for (const i of rng.shuffle([...data.keys()]).slice(0, Math.ceil(data.length / 4))) data[i] = 0
  return tf.tensor(data, weight.shape)
}

async function pruned(
  model: tf.LayersModel,
  threshold: number,
): Promise<{ model: tf.LayersModel; report: PruneReport }> {
  const copy = await cloneModel(model)
  return { model: copy, report: simplePrune(copy, threshold) }
}

function expectReport(expect: Expectations, actual: PruneReport, { prunable, zeros, sparsity }: PruneReport): void {
  expect.number(actual.prunable, 'prunable').toBe(prunable)
  expect.number(actual.zeros, 'zeros').toBe(zeros)
  expect.number(actual.sparsity, 'sparsity').toBeCloseTo(sparsity)
}
