import { describe, expect, test } from 'vitest'
import type { AnswerMessage } from '#lib/exercise-kit/wire.ts'
import type { PreparedCalls } from '#lib/runner/judge/judge-run.ts'
import type { Reply } from '#lib/runner/judge/learner.ts'
import { createLocalLearner } from '#lib/runner/judge/local-learner.ts'
import { type PreparedTest, prepareRun } from '#lib/runner/judge/prepare-run.ts'
import type { Verdict } from '#lib/runner/verdict.ts'
import { exerciseSlugs } from '#scripts/grade/exercise.ts'
import { judgeModule, type LoadedExercise, loadExercise } from './load-suite.ts'

const seed = '5f3a9c2e'
type Program = Readonly<Record<string, unknown>>

/** Preparing a run makes its verdict quicker, and nothing else of it another one. */
describe.each(exerciseSlugs())('%s, prepared', (slug) => {
  test('every program gets the verdict that it gets without preparing', async () => {
    const exercise = { ...(await loadExercise(slug)), wrong: new Map() }
    const { right, wrong, solution, starter } = await loadExercise(slug)
    const tests = await prepare(exercise)
    expect(tests.map(({ id }) => id)).toEqual(exercise.suite.tests.map(({ id }) => id))
    for (const [name, program] of [['solution', solution], ['starter', starter], ...right, ...wrong] as const) {
      if (program.unrepeatable) continue
      const plain = await judgeModule(exercise, program, seed)
      const prepared = await judgeModule(exercise, program, seed, 'submit', await answered(tests, program))
      expect([name, comparable(prepared)]).toEqual([name, comparable(plain)])
    }
  })
})

async function prepare({ suite, solution }: LoadedExercise): Promise<readonly PreparedTest[]> {
  const grading = { suite, loadSolution: async () => solution, loadMistakes: async () => ({}) }
  const preparation = prepareRun(grading, 'x', seed)
  await preparation.done
  return preparation.tests()
}

/** The program answers in this realm too, so that it must be done before the tests are run. */
async function answered(tests: readonly PreparedTest[], program: Program): Promise<PreparedCalls> {
  const learner = createLocalLearner(program)
  const replies = new Map<number, Reply<AnswerMessage>>()
  for (const { place, name, args } of tests.flatMap(({ calls }) => calls)) {
    replies.set(place, await learner.call(name, args, 0))
  }
  return { tests, ask: (calls) => calls.map(async ({ place }) => replies.get(place) as Reply<AnswerMessage>) }
}

/** Layers that nobody named are numbered by the realm. */
function comparable(verdict: Verdict): string {
  return JSON.stringify(verdict, null, 1).replaceAll(/\b([a-z0-9_]+_[A-Za-z0-9]+?)\d+(?=[./"\\])/g, '$1')
}
