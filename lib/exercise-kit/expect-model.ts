import type * as tf from '@tensorflow/tfjs'
import { type Tolerance, valueDifference } from './difference.ts'
import { expectTensor, tensorFailure } from './expect-tensor.ts'
import { fail, type WeightComparison } from './failure.ts'
import { layerSettings } from './model-layers.ts'
import { sampleOf } from './tensor-sample.ts'

export interface ModelExpectation {
  /** Same layers with the same settings, and weights as in `toMatchWeights`. Layer and weight names are free. */
  toMatch(expected: tf.LayersModel, tolerance?: number): void
  /** The same layers with the same settings, whatever the weights. */
  toHaveLayersOf(expected: tf.LayersModel): void
  toHaveParameters(count: number): void
  /** `predict(x)` gives these values. A model that cannot be applied to `x` fails the test. */
  toPredict(x: tf.Tensor, expected: tf.Tensor, tolerance?: number): void
}

/** Assertions on a layers model. */
export function expectModel(actual: tf.LayersModel, where = ''): ModelExpectation {
  return {
    toMatch: (expected, tolerance) => {
      expectLayers(actual, expected, where)
      expectWeights(actual, expected, where, tolerance)
    },
    toHaveLayersOf: (expected) => expectLayers(actual, expected, where),
    toHaveParameters: (count) => {
      const got = actual.countParams()
      if (got !== count) fail({ kind: 'plain', where: 'countParams()', expected: String(count), actual: String(got) })
    },
    toPredict: (x, expected, tolerance = 1e-5) => {
      expectTensor(outputOf(actual, x), join(where, 'predict(x)')).toBeCloseTo(expected, tolerance)
    },
  }
}

function expectLayers(actual: tf.LayersModel, expected: tf.LayersModel, where: string): void {
  const [got, want] = [computingLayers(actual), computingLayers(expected)]
  const names = (layers: readonly tf.layers.Layer[]): string => layers.map((layer) => layer.getClassName()).join(' → ')
  if (names(got) !== names(want))
    fail({ kind: 'plain', where: join(where, 'layers'), expected: names(want), actual: names(got) })
  want.forEach((layer, i) => {
    expectSettings(got[i] as tf.layers.Layer, layer, where)
  })
}

function outputOf(model: tf.LayersModel, x: tf.Tensor): tf.Tensor {
  try {
    return model.predict(x) as tf.Tensor
  } catch {
    const shape = `[${x.shape.join(', ')}]`
    const [en, zh] = [`The model takes an input of shape ${shape}.`, `模型能接受形状为 ${shape} 的输入。`]
    return fail({ kind: 'property', text: { en, zh } })
  }
}

/** All layers but inputs: a sequential and a functional model that compute the same are the same here. */
function computingLayers(model: tf.LayersModel): tf.layers.Layer[] {
  return model.layers.filter((layer) => layer.getClassName() !== 'InputLayer')
}

function expectSettings(actual: tf.layers.Layer, expected: tf.layers.Layer, where: string): void {
  const [got, want] = [settingsOf(actual), settingsOf(expected)]
  for (const name of layerSettings) {
    if (JSON.stringify(got[name]) === JSON.stringify(want[name])) continue
    const place = join(where, `${expected.name}.${name}`)
    fail({
      kind: 'plain',
      where: place,
      expected: String(JSON.stringify(want[name])),
      actual: String(JSON.stringify(got[name])),
    })
  }
}

/** A layer's settings with keys as Keras writes them, activations among them by name. */
function settingsOf(layer: tf.layers.Layer): Record<string, unknown> {
  const config = layer.getConfig()
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [snakeCase(key), value]))
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

interface WeightPair {
  readonly where: string
  readonly actual: tf.Tensor
  readonly expected: tf.Tensor
}

/** Tells of the first weight that differs; where its values do, beside all the others. */
function expectWeights(actual: tf.LayersModel, expected: tf.LayersModel, where: string, absolute = 1e-5): void {
  const pairs = weightPairs(actual, expected, where)
  const tolerance = { absolute, exactZeros: true }
  for (const pair of pairs) {
    const failure = tensorFailure(pair.actual, pair.expected, tolerance, pair.where)
    if (failure?.kind === 'values') fail({ ...failure, model: pairs.map((each) => compareWeight(each, tolerance)) })
    if (failure) fail(failure)
  }
}

function weightPairs(actual: tf.LayersModel, expected: tf.LayersModel, where: string): WeightPair[] {
  const got = computingLayers(actual)
  return computingLayers(expected).flatMap((layer, i) => {
    const weights = got[i]?.weights ?? []
    if (weights.length !== layer.weights.length) {
      const place = join(where, `${layer.name}.weights.length`)
      fail({ kind: 'plain', where: place, expected: String(layer.weights.length), actual: String(weights.length) })
    }
    return layer.weights.map((weight, k) => ({
      where: join(where, `${layer.name}/${roleOf(weight.originalName)}`),
      actual: (weights[k] as (typeof weights)[number]).read(),
      expected: weight.read(),
    }))
  })
}

function compareWeight({ where, actual, expected }: WeightPair, tolerance: Tolerance): WeightComparison {
  const alike = actual.shape.join() === expected.shape.join()
  const difference = alike ? valueDifference(actual, expected, tolerance) : null
  if (difference) {
    const { mismatches, total, worstIndex } = difference
    return { where, expected: difference.expected, actual: difference.actual, mismatches, total, worstIndex }
  }
  const mismatches = alike ? 0 : expected.size
  const samples = { expected: sampleOf(expected), actual: sampleOf(actual) }
  return { where, ...samples, mismatches, total: expected.size, worstIndex: null }
}

/** `dense_Dense1/kernel` -> `kernel`. */
function roleOf(weightName: string): string {
  return weightName.slice(weightName.lastIndexOf('/') + 1)
}

function join(where: string, part: string): string {
  return where ? `${where} ${part}` : part
}
