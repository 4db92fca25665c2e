import { beforeAll, describe, expect, test } from 'vitest'
import type { Verdict } from '#lib/runner/verdict.ts'
import { exerciseSlugs } from '#scripts/grade/exercise.ts'
import { judgeModule, type LoadedExercise, loadExercise } from './load-suite.ts'

const seeds = ['00000001', '5f3a9c2e', 'deadbeef']

describe.each(exerciseSlugs())('%s', (slug) => {
  let exercise: LoadedExercise
  const ambiguous = new Set<string>()
  const rejections = new Map<string, Set<string>>()

  beforeAll(async () => {
    exercise = await loadExercise(slug)
  })

  test('the starter loads and does not pass', async () => {
    const verdict = await judgeModule(exercise, exercise.starter, seeds[0] as string)
    expect(verdict.problem).toBeNull()
    expect(verdict.outcome).not.toBe('passed')
  })

  test.each(seeds)('the solution passes with seed %s', async (seed) => {
    const verdict = await judgeModule(exercise, exercise.solution, seed)
    expect(describeFailures(verdict)).toEqual([])
    expect(verdict.outcome).toBe('passed')
    if (exercise.suite.picture) expect(verdict.tests.filter(({ pruning }) => pruning?.pruned).length).toBeGreaterThan(3)
  })

  test('every right answer passes', async () => {
    expect(exercise.right.size).toBeGreaterThan(0)
    for (const [name, module] of exercise.right) {
      for (const seed of seeds) {
        const verdict = await judgeModule(exercise, module, seed)
        expect([name, describeFailures(verdict)]).toEqual([name, []])
        expect([name, verdict.tests.flatMap(({ mistakes }) => mistakes)]).toEqual([name, []])
        expect(verdict.outcome).toBe('passed')
      }
    }
  })

  test('every wrong answer is rejected by the test that it names, and named by the verdict', async () => {
    expect(exercise.wrong.size).toBeGreaterThan(0)
    for (const [name, module] of exercise.wrong) {
      for (const seed of seeds) {
        // Naming takes as long as all the tests, so one of the seeds goes without.
        const isNamed = seed !== seeds[0]
        const verdict = await judgeModule(isNamed ? exercise : { ...exercise, wrong: new Map() }, module, seed)
        expect([name, verdict.problem]).toEqual([name, null])
        const rejecting = verdict.tests.filter((result) => result.outcome !== 'passed').map((result) => result.id)
        rejections.set(name, new Set([...(rejections.get(name) ?? []), ...rejecting]))
        expect(rejecting, `${name} with seed ${seed}`).toContain(module.rejectedBy)
        if (isNamed) expect([name, seed, unnamed(verdict, name, module)]).toEqual([name, seed, []])
        if (verdict.tests.some(({ mistakes }) => mistakes.length > 1)) ambiguous.add(name)
      }
    }
  })

  test('most wrong answers are told from all others', () => {
    expect([...ambiguous].toSorted().slice(Math.floor(exercise.wrong.size / 3))).toEqual([])
  })

  test('every test is failed by a wrong answer', () => {
    const failed = new Set([...rejections.values()].flatMap((ids) => [...ids]))
    expect(exercise.suite.tests.map((item) => item.id).filter((id) => !failed.has(id))).toEqual([])
  })
})

/** Tests that a wrong answer failed without being named; one that answers at random may be lucky, but not each time. */
function unnamed({ tests }: Verdict, name: string, { unrepeatable, rejectedBy }: LoadedExercise['starter']): string[] {
  const failed = tests.filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
  const ids = failed.filter(({ mistakes }) => !mistakes.includes(name)).map(({ id }) => id)
  return unrepeatable ? ids.filter((id) => id === rejectedBy) : ids
}

function describeFailures(verdict: Verdict): string[] {
  const failures = verdict.tests.filter((result) => result.outcome !== 'passed')
  const problem = verdict.problem ? [JSON.stringify(verdict.problem)] : []
  return [...problem, ...failures.map((result) => `${result.id}: ${JSON.stringify(result.failure).slice(0, 400)}`)]
}
