import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { buildModel } from '#lib/exercise-kit/build-model.ts'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { judge } from '#lib/runner/judge/judge-run.ts'
import { createLocalLearner, type LearnerModule } from '#lib/runner/judge/local-learner.ts'
import type { TestResult } from '#lib/runner/verdict.ts'

type Api = { halve: (w: tf.Tensor) => tf.Tensor; empty: (m: tf.LayersModel) => number }

/** `halve` leaves its argument alone; `empty` zeroes the kernel of a model in place. */
const suite = defineSuite<Api>({
  returns: { halve: 'tensor', empty: 'number' },
  tests: [
    [
      'halves',
      { en: 'halves', zh: '减半' },
      async ({ call, rng, expect }) => {
        const w = tf.tensor1d([rng.uniform(1, 2), 4])
        expect.tensor((await call.halve(w)).value).toBeCloseTo(tf.div(w, 2))
      },
      { sample: true },
    ],
    [
      'no-leak',
      { en: 'leaves nothing', zh: '不遗留张量' },
      async ({ call, rng, expect }) => expect.noLeak(await call.halve(tf.tensor1d([rng.next()]))),
    ],
    [
      'untouched',
      { en: 'leaves its input', zh: '不改输入' },
      async ({ call, rng, expect }) => expect.untouched(await call.halve(tf.tensor1d([rng.uniform(1, 2)]))),
    ],
    [
      'empties',
      { en: 'empties', zh: '清空' },
      async ({ call, rng, expect }) => {
        const { value } = await call.empty(buildModel(rng, [2], [{ type: 'dense', units: 3 }]))
        expect.number(value).toBe(6)
      },
    ],
  ],
})

const solution = {
  halve: (w: tf.Tensor) => tf.div(w, 2),
  empty: (m: tf.LayersModel) => {
    const layer = m.layers[0] as tf.layers.Layer
    const [kernel, bias] = layer.getWeights() as [tf.Tensor, tf.Tensor]
    tf.tidy(() => layer.setWeights([tf.zerosLike(kernel), bias]))
    return 6
  },
}

async function resultOf(id: string, learner: LearnerModule): Promise<TestResult> {
  const limits = { limitMs: 1_000, loadLimitMs: 1_000, totalLimitMs: 60_000, now: () => 0 }
  const grading = { suite, loadSolution: async () => solution, loadMistakes: async () => ({}) }
  const run = { exercise: 'x', mode: 'submit', seed: '7', replay: false, ...limits } as const
  const { tests } = await judge(grading, createLocalLearner({ ...solution, ...learner }), run)
  return tests.find((each) => each.id === id) as TestResult
}

function leaking(answer: (w: tf.Tensor) => tf.Tensor): LearnerModule {
  return {
    halve: (w: tf.Tensor) => {
      tf.keep(tf.ones([2]))
      tf.keep(tf.ones([2]))
      return answer(w)
    },
  }
}

test('a wrong answer is told beside the tensors that the call left', async () => {
  const { failure, notes } = await resultOf(
    'halves',
    leaking((w) => tf.mul(w, 3)),
  )
  expect(failure?.kind).toBe('values')
  expect(notes).toEqual([{ kind: 'leak', tensors: 2, reference: 0 }])
})

test('a failure that says so itself has no note', async () => {
  const { failure, notes } = await resultOf('no-leak', leaking(solution.halve))
  expect([failure, notes]).toEqual([{ kind: 'leak', tensors: 2 }, []])
})

test('a test that passed has no note', async () => {
  expect(await resultOf('halves', leaking(solution.halve))).toMatchObject({ outcome: 'passed', notes: [] })
})

test('a call that threw still says what it left and changed', async () => {
  const halve = (w: tf.Tensor) => {
    tf.keep(tf.ones([2]))
    w.dataSync()[0] = 9
    throw new Error('half-way')
  }
  const { failure, notes } = await resultOf('halves', { halve })
  expect(failure?.kind).toBe('threw')
  expect(notes).toEqual([
    { kind: 'leak', tensors: 1, reference: 0 },
    { kind: 'mutated', argument: 0, where: '' },
  ])
})

test('a disposed input is one note, and none where the failure says it', async () => {
  const halve = (w: tf.Tensor) => {
    const half = tf.div(w, 3)
    w.dispose()
    return half
  }
  expect((await resultOf('halves', { halve })).notes).toEqual([{ kind: 'disposed', argument: 0, where: '' }])
  expect(await resultOf('untouched', { halve })).toMatchObject({ failure: { kind: 'disposed-input' }, notes: [] })
})

test('what the reference changes too is not told', async () => {
  const empty = (m: tf.LayersModel) => solution.empty(m) + 1
  expect(await resultOf('empties', { empty })).toMatchObject({ outcome: 'failed', notes: [] })
  const bias = (m: tf.LayersModel) => {
    tf.tidy(() => m.setWeights(m.getWeights().map((weight) => tf.zerosLike(weight))))
    return 0
  }
  const [note, ...others] = (await resultOf('empties', { empty: bias })).notes
  expect(note).toMatchObject({ kind: 'mutated', argument: 0, where: expect.stringMatching(/\/bias$/) })
  expect(others).toEqual([])
})

test('each argument is told once, however many of its weights changed', async () => {
  const empty = (m: tf.LayersModel) => {
    for (const weight of m.weights) weight.write(tf.ones(weight.shape as number[]))
    m.layers[0]?.getWeights()[0]?.dispose()
    return 0
  }
  const { notes } = await resultOf('empties', { empty })
  expect(notes.filter(({ kind }) => kind === 'mutated')).toHaveLength(1)
  expect(notes.filter(({ kind }) => kind === 'disposed')).toHaveLength(1)
})
