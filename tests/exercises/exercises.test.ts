import { beforeAll, describe, expect, test } from 'vitest'
import type { Verdict } from '#lib/runner/verdict.ts'
import { exerciseSlugs, judgeModule, type LoadedExercise, loadExercise } from './load-suite.ts'

const seeds = ['00000001', '5f3a9c2e', 'deadbeef']

describe.each(exerciseSlugs())('%s', (slug) => {
  let exercise: LoadedExercise
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
  })

  test('every right answer passes', async () => {
    expect(exercise.right.size).toBeGreaterThan(0)
    for (const [name, module] of exercise.right) {
      for (const seed of seeds) {
        const verdict = await judgeModule(exercise, module, seed)
        expect([name, describeFailures(verdict)]).toEqual([name, []])
        expect(verdict.outcome).toBe('passed')
      }
    }
  })

  test('every wrong answer is rejected by the test that it names', async () => {
    expect(exercise.wrong.size).toBeGreaterThan(0)
    for (const [name, module] of exercise.wrong) {
      for (const seed of seeds) {
        const verdict = await judgeModule(exercise, module, seed)
        expect([name, verdict.problem]).toEqual([name, null])
        const rejecting = verdict.tests.filter((result) => result.outcome !== 'passed').map((result) => result.id)
        rejections.set(name, new Set([...(rejections.get(name) ?? []), ...rejecting]))
        expect(rejecting, `${name} with seed ${seed}`).toContain(module.rejectedBy)
      }
    }
  })

  test('every test is failed by a wrong answer', () => {
    const failed = new Set([...rejections.values()].flatMap((ids) => [...ids]))
    expect(exercise.suite.tests.map((item) => item.id).filter((id) => !failed.has(id))).toEqual([])
  })
})

function describeFailures(verdict: Verdict): string[] {
  const failures = verdict.tests.filter((result) => result.outcome !== 'passed')
  const problem = verdict.problem ? [JSON.stringify(verdict.problem)] : []
  return [...problem, ...failures.map((result) => `${result.id}: ${JSON.stringify(result.failure).slice(0, 400)}`)]
}
