import type { Suite } from '#lib/exercise-kit/suite.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { type Mistakes, nameMistakes } from '#lib/runner/judge/name-mistakes.ts'
import type { SuiteResult, SuiteRun } from '#lib/runner/judge/run-suite.ts'
import type { TestResult } from '#lib/runner/verdict.ts'

/** All that one exercise is graded with. */
export interface Grading<Api> {
  readonly suite: Suite<Api>
  /** Only asked for when a test failed. */
  readonly loadMistakes: () => Promise<Mistakes>
}

/** Adds to the tests that failed what can be learnt from it. It never turns a run into a fault of the grader. */
export async function explain<Api>(
  { suite, loadMistakes }: Grading<Api>,
  { tests, failed }: Pick<SuiteResult<Api>, 'tests' | 'failed'>,
  learner: Learner,
  run: SuiteRun,
): Promise<readonly TestResult[]> {
  if (failed.length === 0) return tests
  try {
    const { seed, limitMs, now } = run
    const mistakes = await loadMistakes()
    const passed = new Set(tests.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id))
    const named = await nameMistakes({ suite, mistakes, learner, seed, limitMs, now, passed }, failed)
    return tests.map((test) => ({ ...test, mistakes: named.get(test.id) ?? [] }))
  } catch {
    return tests
  }
}
