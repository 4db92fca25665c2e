import * as tf from '@tensorflow/tfjs'
import { buildFunctionalModel, buildModel, type LayerSpec } from '#lib/exercise-kit/build-model.ts'
import { lenet } from '#lib/exercise-kit/dense-models.ts'
import { l2Norm, removedUnits } from '#lib/exercise-kit/pictures.ts'
import { randomWeights } from '#lib/exercise-kit/random-weights.ts'
import type { Rng } from '#lib/exercise-kit/rng.ts'
import { defineSuite, type TestContext } from '#lib/exercise-kit/suite.ts'
import { trainedModel } from '#lib/exercise-kit/trained-models.ts'
import { normContrast, scaleUnits, silenceUnits } from '#lib/exercise-kit/units.ts'
import { removeNeurons } from './solution.ts'

export const suite = defineSuite<typeof import('./solution.ts')>({
  returns: { removeNeurons: 'model' },
  picture: removedUnits('neuron', l2Norm),
  tests: [
    [
      'smaller-layer',
      { en: 'takes Math.round(amount · units) neurons out', zh: '移除 Math.round(amount · units) 个神经元' },
      async ({ call, rng, expect }) => {
        // Halves of 5, 9 and 13 tell rounding half up from down and from half to even.
        for (const amount of [0.5, 0.3]) {
          const model = mlp(rng, [4, rng.pick([5, 9, 13]), 3])
          const { value } = await call.removeNeurons(model, 0, amount)
          expect.model(value).toHaveLayersOf(removeNeurons(model, 0, amount))
        }
      },
      { sample: true },
    ],
    [
      'weakest-go',
      {
        en: 'removes the neurons whose incoming weights have the smallest L2 norm, whatever their bias',
        zh: '移除输入权重 L2 范数最小的神经元，与偏置无关',
      },
      async (test) => {
        for (let round = 0; round < 3; round++) {
          await expectPart(test, modelThatTellsNormsApart(test.rng), 0.5, [0, 0])
        }
      },
      { sample: true },
    ],
    [
      'original-order',
      { en: 'keeps the remaining neurons in their order', zh: '留下的神经元保持原来的顺序' },
      async (test) => {
        const zigzag = [test.rng.pick([3, 4]), 5, 2, 3.5, 1]
        await expectPart(test, modelOfStrengths(test.rng, zigzag), 0.2, [0, 0])
      },
    ],
    [
      'bias-follows',
      { en: 'removes the bias entries of the same neurons', zh: '同时移除这些神经元的偏置' },
      (test) => expectPart(test, modelOfStrengths(test.rng, [1, ...test.rng.shuffle([2, 3, 4, 5, 6])]), 0.4, [0, 1]),
    ],
    [
      'next-rows-follow',
      { en: 'removes their rows from the next Dense kernel', zh: '从下一个 Dense 的权重中移除对应的行' },
      (test) => expectPart(test, modelOfStrengths(test.rng, [1, ...test.rng.shuffle([2, 3, 4, 5, 6])]), 0.4, [1, 0]),
      { sample: true },
    ],
    [
      'layers-between',
      { en: 'finds the next Dense behind Dropout and Activation', zh: '能越过 Dropout 和 Activation 找到下一个 Dense' },
      async (test) => {
        const layers: LayerSpec[] = [
          { type: 'dense', units: test.rng.int(6, 8) },
          { type: 'dropout', rate: 0.4 },
          { type: 'activation', activation: 'relu' },
          { type: 'dense', units: 3, activation: 'softmax' },
        ]
        await expectSolution(test, buildModel(test.rng, [5], layers), 0, 0.5)
      },
    ],
    [
      'rest-unchanged',
      {
        en: 'keeps all other weights and the settings of every layer, layers without bias too',
        zh: '其余权重和各层设置保持不变，没有偏置的层也一样',
      },
      (test) => expectSolution(test, deepModel(test.rng, 2), 2, 0.25),
    ],
    [
      'same-function',
      {
        en: 'computes what the model computes without these neurons, and adds no correction',
        zh: '输出等于原模型去掉这些神经元之后的输出，不做任何补偿',
      },
      async ({ call, rng, expect }) => {
        for (const activation of ['relu', 'tanh', 'sigmoid'] as const) {
          const strengths = [1, ...rng.shuffle([3, 4, 5, 6]), 2]
          const model = modelOfStrengths(rng, strengths, activation)
          const x = randomWeights(rng, [6, 4], { high: 2 })
          const { value } = await call.removeNeurons(model, 0, 1 / 3)
          // sigmoid(0) is not 0: there, only neurons that nobody reads are the same as no neurons.
          const silent = await silenceUnits(model, 0, [0, 5], activation === 'sigmoid' ? 'outgoing' : 'incoming')
          expect.model(value).toPredict(x, silent.predict(x) as tf.Tensor)
        }
      },
    ],
    [
      'amount-range',
      {
        en: 'throws a RangeError for an amount outside [0, 1] or one that leaves no neuron',
        zh: 'amount 不在 [0, 1] 内，或一个神经元都不剩时，抛出 RangeError',
      },
      async ({ call, rng, expect }) => {
        const model = mlp(rng, [3, rng.int(2, 4), 2])
        for (const amount of [Number.NaN, -0.1, 1.0001, 1.5, 20, 1, 0.9]) {
          await expect.throws('RangeError', () => call.removeNeurons(model, 0, amount))
        }
      },
    ],
    [
      'layer-index',
      {
        en: 'counts all of model.layers, and throws a RangeError unless that is a hidden Dense layer',
        zh: '下标针对整个 model.layers；不是隐藏的 Dense 层就抛出 RangeError',
      },
      async (test) => {
        const { call, rng, expect } = test
        const model = buildFunctionalModel(rng, [4], deepLayers)
        for (const layer of [1, 3]) await expectSolution(test, model, layer, 0.25)
        // The input, a Dropout, the output layer, and places where no layer is.
        for (const layer of [0, 2, model.layers.length - 1, model.layers.length, -1]) {
          await expect.throws('RangeError', () => call.removeNeurons(model, layer, rng.pick([0.25, 0.5])))
        }
      },
    ],
    [
      'new-model',
      {
        en: 'returns a model with layers of its own, also when nothing is removed',
        zh: '返回的模型拥有自己的层，即使什么都没移除',
      },
      async ({ call, rng, expect }) => {
        for (const amount of [0, 0.5]) {
          const model = deepModel(rng, 0)
          const result = await call.removeNeurons(model, 0, amount)
          expect.model(result.value).toMatch(removeNeurons(model, 0, amount))
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
        const result = await call.removeNeurons(mlp(rng, [4, 6, 3]), 0, 0.5)
        expect.untouched(result)
      },
    ],
    [
      'no-leak',
      { en: 'leaves no tensor behind besides the weights of the new model', zh: '除新模型的权重外不遗留任何张量' },
      async ({ call, rng, expect }) => {
        const result = await call.removeNeurons(mlp(rng, [4, 6, 3]), 0, 0.5)
        expect.noLeak(result)
      },
    ],
    [
      'digits-and-784-100-10',
      {
        en: 'shrinks a trained digit classifier, and 784-100-10 to 784-50-10 with 39,760 parameters',
        zh: '缩小训练好的数字分类器；把 784-100-10 缩成 784-50-10，共 39,760 个参数',
      },
      async (test) => {
        await expectSolution(test, trainedModel('mlp-64-32-10'), 0, test.rng.pick([0.25, 0.5, 0.75]))
        const { value } = await test.call.removeNeurons(lenet(test.rng), 0, 0.5)
        test.expect.model(value).toHaveParameters(39_760)
      },
    ],
  ],
})

type Context = TestContext<typeof import('./solution.ts')>

/** The whole answer equals the solution's: layers, settings and weights. */
async function expectSolution({ call, expect }: Context, model: tf.LayersModel, layer: number, amount: number) {
  const { value } = await call.removeNeurons(model, layer, amount)
  expect.model(value).toMatch(removeNeurons(model, layer, amount))
}

/** Only one weight: the kernel (0) or the bias (1) of the first or the second Dense layer. */
async function expectPart(
  { call, expect }: Context,
  model: tf.LayersModel,
  amount: number,
  [dense, weight]: [0 | 1, 0 | 1],
): Promise<void> {
  const expected = removeNeurons(model, 0, amount)
  const { value } = await call.removeNeurons(model, 0, amount)
  expect.model(value).toHaveLayersOf(expected)
  // An answer may have an InputLayer in front.
  const denses = (m: tf.LayersModel) => m.layers.filter((layer) => layer.getClassName() === 'Dense')
  const part = (m: tf.LayersModel) => denses(m)[dense].getWeights()[weight]
  const where = weight === 1 ? 'bias' : dense === 0 ? 'kernel' : 'next kernel'
  expect.tensor(part(value), where).toMatchWeights(part(expected))
}

/** Dense layers of these sizes, relu but for the last. */
function mlp(rng: Rng, [inputs, ...sizes]: [number, ...number[]]): tf.LayersModel {
  const layers = sizes.map((units, i): LayerSpec => {
    return { type: 'dense', units, activation: i < sizes.length - 1 ? 'relu' : 'linear' }
  })
  return buildModel(rng, [inputs], layers)
}

const deepLayers: LayerSpec[] = [
  { type: 'dense', units: 6, activation: 'tanh', useBias: false },
  { type: 'dropout', rate: 0.3 },
  { type: 'dense', units: 8, activation: 'sigmoid', useBias: false },
  { type: 'dense', units: 5, activation: 'relu' },
  { type: 'dense', units: 3, activation: 'softmax' },
]

/** Every setting that a rebuilt layer could lose; the layer at this index has no norms that are equal. */
function deepModel(rng: Rng, layer: 0 | 2): tf.LayersModel {
  const model = buildModel(rng, [5], deepLayers)
  scaleUnits(model.layers[layer], rng.shuffle(Array.from({ length: layer === 0 ? 6 : 8 }, (_, i) => i + 1)))
  return model
}

/** 4 inputs, one hidden neuron per strength (larger strengths have larger norms), 3 outputs. */
function modelOfStrengths(
  rng: Rng,
  strengths: readonly number[],
  activation: 'relu' | 'tanh' | 'sigmoid' = 'relu',
): tf.LayersModel {
  const layers: LayerSpec[] = [
    { type: 'dense', units: strengths.length, activation },
    { type: 'dense', units: 3 },
  ]
  const model = buildModel(rng, [4], layers)
  scaleUnits(model.layers[0], strengths)
  return model
}

/** Five of ten neurons are weak by their incoming L2 norm, and strong by L1 norm, outgoing weights and bias. */
function modelThatTellsNormsApart(rng: Rng): tf.LayersModel {
  const weak = rng.shuffle(Array.from({ length: 10 }, (_, j) => j < 5))
  const model = mlp(rng, [9, 10, 2])
  const [, bias, next, nextBias] = model.getWeights()
  const louder = tf.tensor1d(weak.map((isWeak) => (isWeak ? 9 : 0.1)))
  const outgoing = tf.mul(tf.sign(next), tf.reshape(louder, [10, 1]))
  model.setWeights([normContrast(rng, 9, weak), tf.mul(tf.sign(bias), louder), outgoing, nextBias])
  return model
}
