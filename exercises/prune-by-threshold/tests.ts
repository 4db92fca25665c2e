import * as tf from '@tensorflow/tfjs'
import { prunedTensor } from '#lib/exercise-kit/pictures.ts'
import { randomWeights, weightData } from '#lib/exercise-kit/random-weights.ts'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { pruneByThreshold } from './solution.ts'

export const suite = defineSuite<typeof import('./solution.ts')>({
  returns: { pruneByThreshold: 'tensor' },
  picture: prunedTensor(),
  tests: [
    [
      'small-weights-go',
      { en: 'zeroes the weights below the threshold and keeps the rest', zh: '小于阈值的权重置零，其余保持不变' },
      async ({ call, rng, expect }) => {
        const weights = tf.abs(randomWeights(rng, [4, 5], { low: 0.05, high: 0.6, awayFrom: 0.25 }))
        const { value } = await call.pruneByThreshold(weights, 0.25)
        expect.tensor(value).toMatchWeights(pruneByThreshold(weights, 0.25))
      },
      { sample: true },
    ],
    [
      'magnitude-not-value',
      { en: 'looks at |w|: large negative weights stay', zh: '比较的是 |w|：绝对值大的负权重要保留' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [5, 6], { low: 0.02, high: 1, awayFrom: 0.4 })
        const { value } = await call.pruneByThreshold(weights, 0.4)
        expect.tensor(value).toMatchWeights(pruneByThreshold(weights, 0.4))
      },
      { sample: true },
    ],
    [
      'strict-threshold',
      { en: 'keeps a weight with |w| exactly at the threshold', zh: '|w| 恰好等于阈值的权重要保留' },
      async ({ call, rng, expect }) => {
        const data = weightData(rng, 12, { low: 0.3, high: 0.9 })
        const special = [0.25, -0.25, 0.125, -0.125, rng.pick([0.25, -0.25])]
        const places = rng.shuffle([...data.keys()])
        for (const [k, value] of special.entries()) data[places[k]] = value
        const weights = tf.tensor(data, [3, 4])
        const { value } = await call.pruneByThreshold(weights, 0.25)
        expect.tensor(value).toMatchWeights(pruneByThreshold(weights, 0.25))
      },
    ],
    [
      'any-rank',
      { en: 'takes tensors of any rank', zh: '支持任意阶数的张量' },
      async ({ call, rng, expect }) => {
        for (const shape of [[7], [3, 3, 2, 4], [2, 3, 4]]) {
          const weights = randomWeights(rng, shape, { awayFrom: 0.5 })
          const { value } = await call.pruneByThreshold(weights, 0.5)
          expect.tensor(value).toMatchWeights(pruneByThreshold(weights, 0.5))
        }
      },
    ],
    [
      'threshold-zero',
      { en: 'prunes nothing at threshold 0', zh: '阈值为 0 时不剪任何权重' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [3, rng.int(3, 6)], { zeros: 0.3 })
        const { value } = await call.pruneByThreshold(weights, 0)
        expect.tensor(value).toMatchWeights(weights)
      },
    ],
    [
      'threshold-above-all',
      { en: 'prunes everything when the threshold exceeds every |w|', zh: '阈值大于所有 |w| 时全部置零' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [rng.int(2, 5), 4])
        const { value } = await call.pruneByThreshold(weights, 9)
        expect.tensor(value).toMatchWeights(tf.zerosLike(weights))
      },
    ],
    [
      'empty',
      { en: 'returns an empty tensor for an empty one', zh: '空张量返回同形状的空张量' },
      async ({ call, rng, expect }) => {
        const columns = rng.int(1, 9)
        const { value } = await call.pruneByThreshold(tf.zeros([0, columns]), rng.uniform(0.1, 1))
        expect.tensor(value).toMatchWeights(tf.zeros([0, columns]))
      },
    ],
    [
      'input-untouched',
      { en: 'leaves its input as it was', zh: '不修改、不释放输入张量' },
      async ({ call, rng, expect }) => {
        const result = await call.pruneByThreshold(randomWeights(rng, [4, 4]), 0.5)
        expect.untouched(result)
        expect.tensor(result.value).toHaveShape([4, 4])
      },
    ],
    [
      'new-tensor',
      { en: 'returns a new tensor even when nothing is pruned', zh: '即使没有可剪的权重，也返回新的张量' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [3, 5], { low: 0.5 })
        const result = await call.pruneByThreshold(weights, 0.1)
        expect.fresh(result)
        expect.tensor(result.value).toMatchWeights(weights)
      },
    ],
    [
      'no-leak',
      { en: 'leaves no tensor behind besides the returned one', zh: '除返回值外不遗留任何张量' },
      async ({ call, rng, expect }) => {
        const weights = randomWeights(rng, [6, 6], { awayFrom: 0.5 })
        const result = await call.pruneByThreshold(weights, 0.5)
        expect.noLeak(result)
        expect.tensor(result.value).toMatchWeights(pruneByThreshold(weights, 0.5))
      },
    ],
  ],
})
