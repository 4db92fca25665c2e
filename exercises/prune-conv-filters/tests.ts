import * as tf from '@tensorflow/tfjs'
import { buildFunctionalModel, buildModel, type LayerSpec } from '#lib/exercise-kit/build-model.ts'
import { blankConv28 } from '#lib/exercise-kit/conv-models.ts'
import { l1Norm, removedUnits } from '#lib/exercise-kit/pictures.ts'
import { randomWeights } from '#lib/exercise-kit/random-weights.ts'
import type { Rng } from '#lib/exercise-kit/rng.ts'
import { defineSuite, type TestContext } from '#lib/exercise-kit/suite.ts'
import { trainedModel } from '#lib/exercise-kit/trained-models.ts'
import { normContrast, scaleUnits, silenceUnits } from '#lib/exercise-kit/units.ts'
import { pruneConvFilters } from './solution.ts'

export const suite = defineSuite<typeof import('./solution.ts')>({
  returns: { pruneConvFilters: 'model' },
  picture: removedUnits('filter', l1Norm),
  tests: [
    [
      'smaller-layer',
      { en: 'takes Math.round(amount · filters) filters out', zh: '移除 Math.round(amount · filters) 个滤波器' },
      async ({ call, rng, expect }) => {
        // Halves of 5, 9 and 13 tell rounding half up from down and from half to even.
        for (const amount of [0.5, 0.3]) {
          const model = convDense(rng, rng.pick([5, 9, 13]))
          const { value } = await call.pruneConvFilters(model, 0, amount)
          expect.model(value).toHaveLayersOf(pruneConvFilters(model, 0, amount))
        }
      },
      { sample: true },
    ],
    [
      'weakest-go',
      {
        en: 'removes the filters with the smallest L1 norm, whatever their bias, and keeps the order of the rest',
        zh: '移除 L1 范数最小的滤波器，与偏置无关，其余保持原来的顺序',
      },
      async (test) => {
        for (let round = 0; round < 3; round++) {
          await expectPart(test, modelThatTellsNormsApart(test.rng), 0.5, 'kernel')
        }
        const zigzag = [test.rng.pick([3, 4]), 5, 2, 3.5, 1]
        await expectPart(test, convDense(test.rng, 5, zigzag), 0.2, 'kernel')
      },
      { sample: true },
    ],
    [
      'bias-follows',
      { en: 'removes the bias entries of the same filters', zh: '同时移除这些滤波器的偏置' },
      (test) => expectPart(test, convDense(test.rng, 6, [1, ...test.rng.shuffle([2, 3, 4, 5, 6])]), 0.4, 'bias'),
    ],
    [
      'conv-reads-conv',
      { en: 'removes their input channels from the next Conv2D', zh: '从下一个 Conv2D 中移除对应的输入通道' },
      async (test) => {
        const layers: LayerSpec[] = [
          { type: 'conv2d', filters: test.rng.int(5, 7), kernelSize: [2, 3] },
          { type: 'activation', activation: 'relu' },
          { type: 'maxPool', poolSize: 2 },
          { type: 'conv2d', filters: 6, kernelSize: 2, activation: 'relu' },
          { type: 'flatten' },
          { type: 'dense', units: 2 },
        ]
        await expectSolution(test, withWeakFirstFilter(test.rng, [8, 9, 2], layers), 0, 0.4)
      },
      { sample: true },
    ],
    [
      'dense-reads-flatten',
      { en: 'removes their rows from the Dense behind Flatten', zh: '从展平之后的 Dense 中移除对应的行' },
      async (test) => {
        for (const height of test.rng.shuffle([4, 6, 7])) {
          const layers = flattened(test.rng.int(4, 6))
          await expectSolution(test, withWeakFirstFilter(test.rng, [height, 5, 2], layers), 0, 0.4)
        }
      },
    ],
    [
      'pooled-map',
      { en: 'finds these rows after padding, stride and pooling', zh: '有填充、步幅和池化时也能找对这些行' },
      async (test) => {
        const layers = flattened(test.rng.int(4, 6), [
          { type: test.rng.pick(['maxPool', 'avgPool'] as const), poolSize: [1, 2] },
          { type: 'dropout', rate: 0.2 },
        ])
        layers[0] = { ...layers[0], strides: 2, padding: 'same' } as LayerSpec
        await expectSolution(test, withWeakFirstFilter(test.rng, [7, 10, 2], layers), 0, 0.4)
      },
    ],
    [
      'rest-unchanged',
      { en: 'keeps all other weights and all settings', zh: '其余权重和各层设置保持不变' },
      async (test) => {
        const model = withWeakFirstFilter(test.rng, [7, 6, 1], deepLayers)
        for (const conv of test.rng.shuffle([0, 2, 3])) await expectSolution(test, model, conv, 0.34)
      },
    ],
    [
      'same-function',
      {
        en: 'computes what the model computes without these filters, and adds no correction',
        zh: '输出等于原模型去掉这些滤波器之后的输出，不做任何补偿',
      },
      async ({ call, rng, expect }) => {
        for (const activation of ['relu', 'tanh', 'sigmoid'] as const) {
          const model = convDense(rng, 6, [1, ...rng.shuffle([3, 4, 5, 6]), 2], activation)
          const x = randomWeights(rng, [3, 5, 4, 2], { high: 2 })
          const { value } = await call.pruneConvFilters(model, 0, 1 / 3)
          // sigmoid(0) is not 0: there, only filters that nobody reads are the same as no filters.
          const silent = await silenceUnits(model, 0, [0, 5], activation === 'sigmoid' ? 'outgoing' : 'incoming')
          expect.model(value).toPredict(x, silent.predict(x) as tf.Tensor, 1e-4)
        }
      },
    ],
    [
      'amount-range',
      {
        en: 'throws a RangeError for an amount outside [0, 1] or one that leaves no filter',
        zh: 'amount 不在 [0, 1] 内，或一个滤波器都不剩时，抛出 RangeError',
      },
      async ({ call, rng, expect }) => {
        const model = convDense(rng, rng.int(2, 4))
        for (const amount of [Number.NaN, -0.1, 1.0001, 1.5, 20, 1, 0.9]) {
          await expect.throws('RangeError', () => call.pruneConvFilters(model, 0, amount))
        }
      },
    ],
    [
      'layer-index',
      { en: 'takes an index into model.layers, or refuses it', zh: '下标针对整个 model.layers，不合适就拒绝' },
      async (test) => {
        const { call, rng, expect } = test
        const model = buildFunctionalModel(rng, [7, 6, 1], deepLayers)
        for (const conv of [1, 3]) await expectSolution(test, model, conv, 0.34)
        // The input, a pooling, a Flatten, the Dense, and places where no layer is.
        for (const conv of [0, 2, 5, 7, model.layers.length, -1]) {
          await expect.throws('RangeError', () => call.pruneConvFilters(model, conv, rng.pick([0.34, 0.5])))
        }
        const open = buildModel(rng, [4, 4, 1], [{ type: 'conv2d', filters: 4, kernelSize: 2 }, { type: 'flatten' }])
        await expect.throws('RangeError', () => call.pruneConvFilters(open, 0, 0.5))
      },
    ],
    [
      'new-model',
      { en: 'returns a new model, also for amount 0', zh: '返回新的模型，amount 为 0 时也一样' },
      async ({ call, rng, expect }) => {
        for (const amount of [0, 0.5]) {
          const model = withWeakFirstFilter(rng, [7, 6, 1], deepLayers)
          const result = await call.pruneConvFilters(model, 2, amount)
          expect.model(result.value).toMatch(pruneConvFilters(model, 2, amount))
          expect.that(result.aliases.length === 0, {
            en: 'Both models have layers of their own.',
            zh: '两个模型的层各自独立。',
          })
        }
      },
    ],
    [
      'input-untouched',
      { en: 'leaves the given model as it was', zh: '不修改、不释放传入的模型' },
      async ({ call, rng, expect }) => {
        expect.untouched(await call.pruneConvFilters(convDense(rng, rng.int(4, 6)), 0, 0.5))
      },
    ],
    [
      'no-leak',
      { en: 'leaves no tensor behind besides the weights of the new model', zh: '除新模型的权重外不遗留任何张量' },
      async ({ call, rng, expect }) => {
        expect.noLeak(await call.pruneConvFilters(convDense(rng, rng.int(4, 6)), 0, 0.5))
      },
    ],
    [
      'digits-and-28x28',
      { en: 'shrinks a trained CNN, and a large model to half', zh: '缩小训练好的 CNN，并把一个大模型减半' },
      async (test) => {
        for (const conv of [0, 1]) {
          await expectSolution(test, trainedModel('cnn-8-16'), conv, test.rng.pick([0.25, 0.5, 0.75]))
        }
        const { value } = await test.call.pruneConvFilters(blankConv28(), 0, 0.5)
        test.expect.model(value).toHaveParameters(108_330)
      },
    ],
  ],
})

type Context = TestContext<typeof import('./solution.ts')>

/** The whole answer equals the solution's: layers, settings and weights. */
async function expectSolution({ call, expect }: Context, model: tf.LayersModel, conv: number, amount: number) {
  const { value } = await call.pruneConvFilters(model, conv, amount)
  expect.model(value).toMatch(pruneConvFilters(model, conv, amount))
}

/** Only the pruned convolution: its kernel (all filters, in their order) or its bias. */
async function expectPart({ call, expect }: Context, model: tf.LayersModel, amount: number, part: 'kernel' | 'bias') {
  const expected = pruneConvFilters(model, 0, amount)
  const { value } = await call.pruneConvFilters(model, 0, amount)
  expect.model(value).toHaveLayersOf(expected)
  // An answer may have an InputLayer in front.
  const conv = (m: tf.LayersModel) => m.layers.find((layer) => layer.getClassName() === 'Conv2D') as tf.layers.Layer
  const weight = (m: tf.LayersModel) => conv(m).getWeights()[part === 'kernel' ? 0 : 1]
  expect.tensor(weight(value), part).toMatchWeights(weight(expected))
}

/** Every setting that a rebuilt layer could lose. */
const deepLayers: LayerSpec[] = [
  { type: 'conv2d', filters: 3, kernelSize: [2, 3], padding: 'same', activation: 'tanh', useBias: false },
  { type: 'maxPool', poolSize: [1, 2] },
  { type: 'conv2d', filters: 6, kernelSize: [3, 2], strides: [2, 1], activation: 'sigmoid' },
  { type: 'conv2d', filters: 5, kernelSize: 1, activation: 'relu', useBias: false },
  { type: 'flatten' },
  { type: 'dropout', rate: 0.3 },
  { type: 'dense', units: 4, activation: 'softmax', useBias: false },
]

/** A 2x2 convolution with so many filters, Flatten, and a Dense layer. */
function flattened(filters: number, between: LayerSpec[] = []): LayerSpec[] {
  const conv: LayerSpec = { type: 'conv2d', filters, kernelSize: 2, activation: 'relu' }
  return [conv, ...between, { type: 'flatten' }, { type: 'dense', units: 3 }]
}

/** The first filter is one that goes, so that "the first ones" are never the right ones. */
function withWeakFirstFilter(rng: Rng, inputShape: number[], layers: LayerSpec[]): tf.LayersModel {
  const model = buildModel(rng, inputShape, layers)
  const filters = model.layers[0].getWeights()[0].shape[3] as number
  scaleUnits(model.layers[0], [1, ...rng.shuffle(Array.from({ length: filters - 1 }, (_, i) => i + 2))])
  return model
}

/** One convolution on a 5x4 map of 2 channels, then Dense; filter j has an L1 norm like strengths[j]. */
function convDense(
  rng: Rng,
  filters: number,
  strengths: number[] = rng.shuffle(Array.from({ length: filters }, (_, i) => i + 1)),
  activation: 'relu' | 'tanh' | 'sigmoid' = 'relu',
): tf.LayersModel {
  const [conv, ...rest] = flattened(filters)
  const model = buildModel(rng, [5, 4, 2], [{ ...conv, activation } as LayerSpec, ...rest])
  scaleUnits(model.layers[0], strengths)
  return model
}

/** Four of eight filters are weak by L1 norm, and strong by L2 norm, by their signed sum and by their bias. */
function modelThatTellsNormsApart(rng: Rng): tf.LayersModel {
  const strong = rng.shuffle(Array.from({ length: 8 }, (_, j) => j < 4))
  const model = convDense(rng, 8)
  const [, bias, ...rest] = model.getWeights()
  const louder = tf.tensor1d(strong.map((isStrong) => (isStrong ? 0.1 : 9)))
  const signs = tf.tensor1d(strong.map((isStrong) => (isStrong ? -1 : 1)))
  const kernel = tf.mul(tf.abs(normContrast(rng, 8, strong)), signs)
  model.setWeights([tf.reshape(kernel, [2, 2, 2, 8]), tf.mul(tf.sign(bias), louder), ...rest])
  return model
}
