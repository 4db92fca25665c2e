import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { buildModel } from '#lib/exercise-kit/build-model.ts'
import { prunedTensor } from '#lib/exercise-kit/pictures.ts'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { judge } from '#lib/runner/judge/judge-run.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { createLocalLearner, type LearnerModule } from '#lib/runner/judge/local-learner.ts'
import type { Verdict } from '#lib/runner/verdict.ts'

type Api = { prune: (w: tf.Tensor) => { pruned: tf.Tensor }; count: (m: tf.LayersModel) => number }

const suite = defineSuite<Api>({
  returns: { prune: { pruned: 'tensor' }, count: 'number' },
  picture: prunedTensor('pruned'),
  tests: [
    [
      'prunes',
      { en: 'prunes', zh: '剪枝' },
      async ({ call, expect }) => {
        await call.prune(tf.tensor1d([1, 2]))
        const { value } = await call.prune(tf.tensor1d([1, 2, 3, 4]))
        await call.prune(tf.tensor1d([1]))
        expect.tensor(value.pruned).toHaveZeros(2)
      },
      { sample: true },
    ],
    [
      'counts',
      { en: 'counts', zh: '计数' },
      async ({ call, rng, expect }) => {
        const { value } = await call.count(buildModel(rng, [3], [{ type: 'dense', units: 2 }]))
        expect.number(value).toBe(8)
      },
    ],
  ],
})

const solution = {
  prune: (w: tf.Tensor) => ({ pruned: tf.mul(w, tf.greater(w, w.size / 2).toFloat()) }),
  count: (m: tf.LayersModel) => m.countParams(),
}

function judged(learner: LearnerModule | Learner): Promise<Verdict> {
  const limits = { limitMs: 1_000, loadLimitMs: 1_000, totalLimitMs: 60_000, now: () => 0 }
  const grading = { suite, loadSolution: async () => solution, loadMistakes: async () => ({}) }
  const run = { exercise: 'x', mode: 'submit', seed: '7', replay: false, ...limits } as const
  return judge(grading, isLearner(learner) ? learner : createLocalLearner({ ...solution, ...learner }), run)
}

function isLearner(learner: LearnerModule | Learner): learner is Learner {
  return 'load' in learner
}

test('a passing test shows what its largest call pruned', async () => {
  const { outcome, tests } = await judged(solution)
  expect(outcome).toBe('passed')
  expect(tests[0]?.pruning).toMatchObject({ total: 4, pruned: 2, cut: 2.5 })
  expect(tests[1]?.pruning).toBeNull()
})

test('a failing test shows what the call that failed pruned', async () => {
  const prune = (w: tf.Tensor) => {
    if (w.size === 1) return { pruned: tf.zeros([1]) }
    return { pruned: tf.mul(w, tf.greater(w, 1).toFloat()) }
  }
  const { tests } = await judged({ prune })
  expect(tests[0]).toMatchObject({ outcome: 'failed', pruning: { total: 1, pruned: 1, cut: null } })
})

test('what an answer holds besides is left alone', async () => {
  const huge = { kind: 'model', topology: '{"config":{"layers":[{"config":{"units":4000000}}]}}', weights: [] } as const
  for (const extra of [{ kind: 'unsupported', what: 'a function' } as const, { kind: 'disposed' } as const, huge]) {
    const local = createLocalLearner(solution)
    const learner: Learner = {
      load: local.load,
      call: async (name, args, limitMs) => {
        const reply = await local.call(name, args, limitMs)
        if (reply.kind !== 'answered' || reply.message.value.kind !== 'record') return reply
        const entries = [...reply.message.value.entries, ['extra', extra] as const]
        return { kind: 'answered', message: { ...reply.message, value: { kind: 'record', entries } } }
      },
    }
    const { problem, outcome } = await judged(learner)
    expect([problem, outcome]).toEqual([null, 'passed'])
  }
})

test('the judge keeps no tensor of a run, nor the weights of its models', async () => {
  await judged(solution)
  const before = tf.memory().numTensors
  await judged(solution)
  await judged({ count: () => 0 })
  expect(tf.memory().numTensors).toBe(before)
})

test('a flood ends the run with the limit that it broke', async () => {
  const { load } = createLocalLearner(solution)
  const ended = async () => ({ kind: 'ended', reason: 'flood' }) as const
  expect((await judged({ load, call: ended })).problem).toEqual({ kind: 'flood', limit: 2_000 })
  expect((await judged({ load: ended, call: ended })).problem).toEqual({ kind: 'flood', limit: 2_000 })
})
