import * as tf from '@tensorflow/tfjs'
import { describe, expect, test } from 'vitest'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { judge } from '#lib/runner/judge/judge-run.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { createLocalLearner, type LearnerModule } from '#lib/runner/judge/local-learner.ts'
import type { Mistakes } from '#lib/runner/judge/name-mistakes.ts'
import type { Verdict } from '#lib/runner/verdict.ts'

type Api = { halve: (w: tf.Tensor) => tf.Tensor; count: (n: number) => number }

const suite = defineSuite<Api>({
  returns: { halve: 'tensor', count: 'number' },
  tests: [
    [
      'halves',
      { en: 'halves', zh: '减半' },
      async ({ call, rng, expect }) => {
        const w = tf.tensor1d([0, rng.uniform(1, 2), -rng.uniform(3, 4)])
        const { value } = await call.halve(w)
        expect.tensor(value).toMatchWeights(tf.div(w, 2))
      },
      { sample: true },
    ],
    [
      'counts',
      { en: 'counts', zh: '计数' },
      async ({ call, rng, expect }) => {
        const n = rng.int(10, 90)
        expect.number((await call.count(n)).value).toBe(n)
        await expect.throws('RangeError', () => call.count(-n))
      },
    ],
  ],
})

const solution = {
  halve: (w: tf.Tensor) => tf.div(w, 2),
  count: (n: number) => {
    if (n < 0) throw new RangeError('negative')
    return n
  },
}

const loadSolution = async () => solution

const mistakes: Mistakes = {
  doubles: { ...solution, halve: (w: tf.Tensor) => tf.mul(w, 2), rejectedBy: 'halves' },
  'no-zeros': { ...solution, halve: (w: tf.Tensor) => tf.add(tf.div(w, 2), 1e-6), rejectedBy: 'halves' },
  'one-more': { ...solution, count: (n: number) => solution.count(n) + 1, rejectedBy: 'counts' },
  'no-check': { ...solution, count: (n: number) => n, rejectedBy: 'counts' },
  'type-error': {
    ...solution,
    count: (n: number) => {
      if (n < 0) throw new TypeError('negative')
      return n
    },
    rejectedBy: 'counts',
  },
}

function judged(learner: LearnerModule, known?: Mistakes, now?: () => number): Promise<Verdict> {
  return judgedBy(createLocalLearner(learner), known, now)
}

async function judgedBy(learner: Learner, known: Mistakes = mistakes, now = () => 0): Promise<Verdict> {
  const limits = { limitMs: 1_000, loadLimitMs: 1_000, totalLimitMs: 60_000 }
  const run = { exercise: 'x', mode: 'submit', seed: '7', replay: false, ...limits, now } as const
  return judge({ suite, loadSolution, loadMistakes: async () => known }, learner, run)
}

async function named(learner: LearnerModule, known?: Mistakes): Promise<Record<string, readonly string[]>> {
  const { tests } = await judged(learner, known)
  return Object.fromEntries(tests.map(({ id, mistakes }) => [id, mistakes]))
}

describe('a known mistake is named', () => {
  test('by its answers, not its code, and float noise does not hide it', async () => {
    const learner = { ...solution, halve: (w: tf.Tensor) => tf.mul(tf.div(w, 0.5), 1 + 1e-6) }
    expect(await named(learner)).toEqual({ halves: ['doubles'], counts: [] })
  })

  test('not when the answer is another wrong one', async () => {
    expect(await named({ ...solution, halve: (w: tf.Tensor) => tf.mul(w, 2.01) })).toEqual({ halves: [], counts: [] })
  })

  test('not when zeros stand elsewhere', async () => {
    const learner = { ...solution, halve: (w: tf.Tensor) => tf.add(tf.div(w, 2), tf.tensor1d([0, 1e-3, 0])) }
    expect((await named(learner)).halves).toEqual([])
    const small = { ...solution, halve: (w: tf.Tensor) => tf.add(tf.div(w, 2), 1.00001e-6) }
    expect((await named(small)).halves).toEqual(['no-zeros'])
  })

  test('beside another that cannot be told from it', async () => {
    const twin = { ...mistakes, adds: { ...solution, halve: (w: tf.Tensor) => tf.add(w, w), rejectedBy: 'halves' } }
    expect((await named(mistakes.doubles as LearnerModule, twin)).halves).toEqual(['doubles', 'adds'])
  })

  test('but not beside one that fails a test which the learner passed', async () => {
    const other = { halve: (w: tf.Tensor) => tf.mul(w, 2), count: () => 0, rejectedBy: 'counts' }
    expect((await named(mistakes.doubles as LearnerModule, { ...mistakes, other })).halves).toEqual(['doubles'])
  })

  test('also when it fails a test which the learner passed, if nothing else explains the answers', async () => {
    const other = { halve: (w: tf.Tensor) => tf.mul(w, 2), count: () => 0, rejectedBy: 'counts' }
    expect((await named(mistakes.doubles as LearnerModule, { other })).halves).toEqual(['other'])
  })

  test('that explains more of the failed tests, before one that explains fewer', async () => {
    const both = { halve: (w: tf.Tensor) => tf.mul(w, 2), count: () => 0, rejectedBy: 'counts' }
    expect(await named(both, { ...mistakes, both })).toEqual({ halves: ['both'], counts: ['both'] })
  })

  test('per test, where the code makes two', async () => {
    const learner = { halve: (w: tf.Tensor) => tf.mul(w, 2), count: (n: number) => solution.count(n) + 1 }
    expect(await named(learner)).toEqual({ halves: ['doubles'], counts: ['one-more'] })
  })
})

describe('an error', () => {
  test('names a mistake that throws it too, whatever it says', async () => {
    const count = (n: number) => {
      if (n < 0) throw new TypeError('other words')
      return n
    }
    expect((await named({ ...solution, count })).counts).toEqual(['type-error'])
  })

  test('of another name than all mistakes names nothing', async () => {
    const count = (n: number) => {
      if (n < 0) throw new EvalError('negative')
      return n
    }
    expect((await named({ ...solution, count })).counts).toEqual([])
  })

  test('names nothing when it ends other tests too, as a misspelt name would', async () => {
    const halve = () => {
      throw new TypeError('tf.half is not a function')
    }
    const count = (n: number) => {
      if (n < 0) throw new TypeError('tf.half is not a function')
      return n
    }
    expect(await named({ halve, count })).toEqual({ halves: [], counts: [] })
  })

  test('that is missing names a mistake by that alone', async () => {
    expect((await named({ ...solution, count: (n: number) => Math.abs(n) })).counts).toEqual(['no-check'])
  })
})

describe('a mistake that answers at random', () => {
  const shuffles = {
    ...solution,
    halve: (w: tf.Tensor) => tf.mul(w, tf.randomUniform([3], 5, 6)),
    rejectedBy: 'halves',
    unrepeatable: true,
  }

  test('is named where the learner is random in the same parts', async () => {
    const learner = { ...solution, halve: (w: tf.Tensor) => tf.add(w, 3 + Math.random()) }
    expect((await named(learner, { ...mistakes, shuffles })).halves).toEqual(['shuffles'])
  })

  test('is not asked for when the realm no longer answers', async () => {
    const local = createLocalLearner({ ...solution, halve: (w: tf.Tensor) => tf.mul(w, Math.random()) })
    let calls = 0
    const late: Learner = {
      load: local.load,
      call: async (name, args, limitMs) => {
        calls++
        return name === 'halve' ? local.call(name, args, limitMs) : { kind: 'timeout', state: 'busy' }
      },
    }
    const { tests } = await judgedBy(late, { ...mistakes, shuffles })
    expect(tests.map(({ outcome, mistakes: names }) => [outcome, names])).toEqual([
      ['failed', []],
      ['timeout', []],
    ])
    expect(calls).toBe(2)
  })

  test('is not named where the learner answers the same each time', async () => {
    const learner = { ...solution, halve: (w: tf.Tensor) => tf.mul(w, 5.5) }
    expect((await named(learner, { ...mistakes, shuffles })).halves).toEqual([])
  })
})

describe('naming mistakes', () => {
  test('costs nothing when all tests pass', async () => {
    const refuse = () => Promise.reject(new Error('asked for'))
    const asked = { suite, loadSolution: refuse, loadMistakes: refuse }
    const run = { exercise: 'x', mode: 'submit', seed: '7', replay: false, limitMs: 1, loadLimitMs: 1 } as const
    const verdict = await judge(asked, createLocalLearner(solution), { ...run, totalLimitMs: 9, now: () => 0 })
    expect([verdict.outcome, verdict.problem]).toEqual(['passed', null])
  })

  test('never makes a fault of the grader', async () => {
    const halve = () => {
      throw new Error('a fault of the project')
    }
    const broken = { broken: { halve }, empty: {} }
    const verdict = await judged(mistakes.doubles as LearnerModule, {
      ...broken,
      doubles: mistakes.doubles as LearnerModule,
    })
    expect(verdict.problem).toBeNull()
    expect(verdict.tests[0]?.mistakes).toEqual(['doubles'])
    const refuse = () => Promise.reject(new Error('the chunk did not load'))
    const lost = { suite, loadSolution: refuse, loadMistakes: refuse }
    const limits = { limitMs: 1_000, loadLimitMs: 1_000, totalLimitMs: 60_000, now: () => 0 }
    const run = { exercise: 'x', mode: 'submit', seed: '7', replay: false, ...limits } as const
    const other = await judge(lost, createLocalLearner(mistakes.doubles as LearnerModule), run)
    expect([other.problem, other.outcome, other.tests[0]?.mistakes]).toEqual([null, 'failed', []])
  })

  test('ends when its time is up', async () => {
    let time = 0
    const slow = () => {
      time += 1_000
      return time
    }
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`m${i}`, i === 39 ? mistakes.doubles : mistakes['no-zeros']]),
    ) as Mistakes
    expect((await judged(mistakes.doubles as LearnerModule, many)).tests[0]?.mistakes).toEqual(['m39'])
    expect((await judged(mistakes.doubles as LearnerModule, many, slow)).tests[0]?.mistakes).toEqual([])
  })

  test('leaves no tensor behind', async () => {
    const leaves = {
      ...solution,
      halve: (w: tf.Tensor) => {
        tf.variable(tf.ones([3]))
        return tf.mul(w, tf.ones([1]).mul(2))
      },
    }
    await judged(leaves)
    const before = tf.memory().numTensors
    expect((await judged(leaves)).tests[0]?.mistakes).toEqual(['doubles'])
    expect(tf.memory().numTensors).toBe(before)
  })
})
