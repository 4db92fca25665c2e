import type { Suite } from '#lib/exercise-kit/suite.ts'
import { noteCall } from '#lib/runner/judge/call-notes.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import type { LearnerModule } from '#lib/runner/judge/local-learner.ts'
import { type Mistakes, nameMistakes } from '#lib/runner/judge/name-mistakes.ts'
import type { SuiteResult, SuiteRun } from '#lib/runner/judge/run-suite.ts'
import type { TestRun } from '#lib/runner/judge/run-test.ts'
import type { CallNote, TestResult } from '#lib/runner/verdict.ts'

/** All that one exercise is graded with. The programs are asked for only when a test failed. */
export interface Grading<Api> {
  readonly suite: Suite<Api>
  readonly loadSolution: () => Promise<LearnerModule>
  readonly loadMistakes: () => Promise<Mistakes>
}

/** Adds to the tests that failed what can be learnt from it. It never turns a run into a fault of the grader. */
export async function explain<Api>(
  grading: Grading<Api>,
  { tests, failed }: Pick<SuiteResult<Api>, 'tests' | 'failed'>,
  learner: Learner,
  run: SuiteRun,
): Promise<readonly TestResult[]> {
  if (failed.length === 0) return tests
  const passed = new Set(tests.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id))
  const notes = await orNothing(async () => notesByTest(failed, await grading.loadSolution()))
  const isLate = failed.some(({ failure }) => failure?.kind === 'timeout')
  const named = await orNothing(async () => {
    const mistakes = await grading.loadMistakes()
    return nameMistakes({ ...run, suite: grading.suite, mistakes, learner: isLate ? null : learner, passed }, failed)
  })
  return tests.map((test) => ({ ...test, mistakes: named.get(test.id) ?? [], notes: notes.get(test.id) ?? [] }))
}

async function notesByTest<Api>(
  failed: readonly TestRun<Api>[],
  solution: LearnerModule,
): Promise<ReadonlyMap<string, readonly CallNote[]>> {
  const notes = new Map<string, readonly CallNote[]>()
  for (const each of failed) notes.set(each.test.id, await noteCall(each, solution))
  return notes
}

/** A program that does not load, or a fault in it, leaves a verdict without explanation. */
async function orNothing<T>(work: () => Promise<ReadonlyMap<string, T>>): Promise<ReadonlyMap<string, T>> {
  try {
    return await work()
  } catch {
    return new Map()
  }
}
