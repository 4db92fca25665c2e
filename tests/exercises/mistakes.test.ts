import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { parameterPrune } from '#exercises/parameter-prune/solution.ts'
import type { LearnerModule } from '#lib/runner/judge/local-learner.ts'
import { judgeModule, loadExercise } from './load-suite.ts'

/** Programs as a learner might write them: the idea of a known mistake, with other operations than its file. */
const learners: readonly (readonly [slug: string, mistake: string, program: LearnerModule])[] = [
  ['prune-by-threshold', 'inverted', { pruneByThreshold: keepsBelow }],
  ['prune-by-threshold', 'leaves-tensors', { pruneByThreshold: withoutTidy }],
  ['magnitude-prune', 'no-abs', { magnitudePrune: smallestByValue }],
  ['magnitude-prune', 'floor', { magnitudePrune: flooredTopK }],
  ['simple-prune', 'biases-pruned', { simplePrune: everyWeight }],
  ['weight-prune', 'always-layer', { weightPrune: layerByLayer }],
  ['parameter-prune', 'threshold-spares-biases', { parameterPrune: kernelsOnly }],
  ['remove-neurons', 'fresh-next-layer', { removeNeurons: nextLayerAnew }],
  ['sparsity-metrics', 'bankers-rounding', { pruneCount: roundedByTfjs }],
]

test.each(learners)('%s: %s is named whatever the code', async (slug, mistake, program) => {
  const exercise = await loadExercise(slug)
  const { tests } = await judgeModule(exercise, { ...exercise.solution, ...program }, '0badcafe')
  const named = new Map(tests.map((each) => [each.id, each.mistakes]))
  expect(named.get(String(exercise.wrong.get(mistake)?.rejectedBy))).toEqual([mistake])
  // Where weights tie, other code prunes others of them: such a test may name nothing, but nothing else.
  expect([...named].filter(([, names]) => names.some((name) => name !== mistake))).toEqual([])
})

test('two mistakes in one program are named each by the tests that it alone fails', async () => {
  const exercise = await loadExercise('prune-by-threshold')
  const pruneByThreshold = (w: tf.Tensor, threshold: number) => w.mul(w.greaterEqual(threshold).toFloat())
  const { tests } = await judgeModule(exercise, { pruneByThreshold }, '0badcafe')
  const mistakesOf = (id: string) => tests.find((each) => each.id === id)?.mistakes
  expect(mistakesOf('magnitude-not-value')).toEqual(['no-abs'])
  expect(mistakesOf('small-weights-go')).toEqual([])
})

function keepsBelow(w: tf.Tensor, threshold: number): tf.Tensor {
  return tf.tidy(() => w.sub(w.mul(w.abs().greaterEqual(threshold).toFloat())))
}

function withoutTidy(w: tf.Tensor, threshold: number): tf.Tensor {
  return w.mul(tf.logicalNot(w.abs().less(threshold)).toFloat())
}

function smallestByValue(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError('amount')
  const flat = Array.from(w.dataSync())
  const kept = flat.map(() => 1)
  for (let gone = 0; gone < Math.round(amount * flat.length); gone++) {
    let lowest = -1
    flat.forEach((value, i) => {
      if (kept[i] === 1 && (lowest < 0 || value < (flat[lowest] as number))) lowest = i
    })
    kept[lowest] = 0
  }
  const mask = tf.tensor(kept, w.shape, 'float32')
  return { mask, pruned: w.mul(mask) }
}

function flooredTopK(w: tf.Tensor, amount: number): { mask: tf.Tensor; pruned: tf.Tensor } {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError('amount')
  return tf.tidy(() => {
    const kept = w.size - Math.floor(amount * w.size)
    const { indices } = tf.topk(w.abs().flatten(), kept)
    const keep = new Float32Array(w.size)
    for (const i of indices.dataSync()) keep[i] = 1
    const mask = tf.tensor(keep, w.shape)
    return { mask, pruned: w.mul(mask) }
  })
}

function everyWeight(model: tf.LayersModel, threshold: number) {
  let [zeros, prunable] = [0, 0]
  for (const layer of model.layers) {
    if (!['Dense', 'Conv2D'].includes(layer.getClassName())) continue
    tf.tidy(() => layer.setWeights(layer.getWeights().map((w) => w.mul(w.abs().greaterEqual(threshold).toFloat()))))
    const kernel = (layer.getWeights()[0] as tf.Tensor).dataSync()
    for (const value of kernel) if (value === 0) zeros++
    prunable += kernel.length
  }
  return { prunable, zeros, sparsity: prunable > 0 ? zeros / prunable : 0 }
}

function layerByLayer(model: tf.LayersModel, amount: number): tf.Tensor[] {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError('amount')
  const dense = model.layers.filter((layer) => layer.getClassName() === 'Dense')
  return dense.map((layer) => {
    const [kernel, ...bias] = layer.getWeights() as [tf.Tensor, ...tf.Tensor[]]
    const mask = tf.tidy(() => {
      const kept = kernel.size - Math.round(amount * kernel.size)
      const keep = new Float32Array(kernel.size)
      for (const i of tf.topk(kernel.abs().flatten(), kept).indices.dataSync()) keep[i] = 1
      return tf.tensor(keep, kernel.shape)
    })
    tf.tidy(() => layer.setWeights([kernel.mul(mask), ...bias]))
    return mask
  })
}

function kernelsOnly(model: tf.LayersModel, opts: { threshold: number } | { amount: number }) {
  if ('amount' in opts) return parameterPrune(model, opts)
  let count = 0
  for (const layer of model.layers) {
    if (!/Dense|Conv2D/.test(layer.getClassName())) continue
    const [kernel, ...bias] = layer.getWeights() as [tf.Tensor, ...tf.Tensor[]]
    const pruned = kernel.dataSync().map((value) => (Math.abs(value) < opts.threshold ? 0 : value))
    kernel.dataSync().forEach((value) => {
      if (Math.abs(value) < opts.threshold) count++
    })
    tf.tidy(() => layer.setWeights([tf.tensor(pruned, kernel.shape), ...bias]))
  }
  return { count }
}

function nextLayerAnew(model: tf.LayersModel, layer: number, amount: number): tf.LayersModel {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError('amount')
  const isDense = (each: tf.layers.Layer | undefined) => each?.getClassName() === 'Dense'
  const next = model.layers.findIndex((each, i) => i > layer && isDense(each))
  if (!isDense(model.layers[layer]) || next < 0) throw new RangeError('layer')
  const [kernel, bias] = (model.layers[layer] as tf.layers.Layer).getWeights() as [tf.Tensor, tf.Tensor?]
  const norms = tf.tidy(() => [...kernel.square().sum(0).sqrt().dataSync()])
  const kept = norms.length - Math.round(amount * norms.length)
  if (kept === 0) throw new RangeError('nothing stays')
  const keep = norms
    .map((norm, i) => [norm, i] as const)
    .toSorted(([a], [b]) => b - a)
    .slice(0, kept)
    .map(([, i]) => i)
    .toSorted((a, b) => a - b)
  const layers = model.layers.map((old, i) => {
    const LayerClass = old.constructor as new (config: object) => tf.layers.Layer
    const units = i === layer ? { units: kept } : {}
    return new LayerClass({ ...old.getConfig(), ...units })
  })
  const smaller = tf.sequential({ layers })
  tf.tidy(() => {
    const columns = tf.oneHot(tf.tensor1d(keep, 'int32'), norms.length).toFloat().transpose()
    const slim = bias
      ? [kernel.matMul(columns as tf.Tensor2D), bias.gather(keep)]
      : [kernel.matMul(columns as tf.Tensor2D)]
    smaller.layers.forEach((each, i) => {
      if (i === layer) each.setWeights(slim)
      else if (i !== next) each.setWeights((model.layers[i] as tf.layers.Layer).getWeights())
    })
  })
  return smaller
}

function roundedByTfjs(n: number, amount: number): number {
  if (!(amount >= 0 && amount <= 1)) throw new RangeError('amount')
  return tf.tidy(() => tf.round(tf.scalar(n * amount)).arraySync() as number)
}
