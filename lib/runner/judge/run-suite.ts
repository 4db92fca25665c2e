import { outcomeOfFailure } from '#lib/exercise-kit/failure.ts'
import type { Suite, Test } from '#lib/exercise-kit/suite.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { pictureOf } from '#lib/runner/judge/picture-of.ts'
import { runTest, type TestRun } from '#lib/runner/judge/run-test.ts'
import { summariseCall } from '#lib/runner/judge/summarise.ts'
import type { Problem, RunMode, TestResult } from '#lib/runner/verdict.ts'

export interface SuiteRun {
  readonly mode: RunMode
  readonly seed: string
  readonly limitMs: number
  /** Of the whole run. */
  readonly totalLimitMs: number
  readonly now: () => number
  readonly onTest?: (result: TestResult, done: number, total: number) => void
}

export interface SuiteResult<Api> {
  readonly tests: readonly TestResult[]
  /** Those that did not pass, with their calls. */
  readonly failed: readonly TestRun<Api>[]
  /** Why the run ended before its last test, if it did and no test says so. */
  readonly problem: Problem | null
}

/** Runs a suite's tests in order against a learner's realm that has loaded its module. Stops after a time-out. */
export async function runSuite<Api>(suite: Suite<Api>, learner: Learner, run: SuiteRun): Promise<SuiteResult<Api>> {
  const tests = suite.tests.filter((test) => run.mode === 'submit' || test.sample)
  const started = run.now()
  const results: TestResult[] = []
  const failed: TestRun<Api>[] = []
  let problem: Problem | null = null
  for (const test of tests) {
    if (run.now() - started > run.totalLimitMs) problem ??= { kind: 'total-timeout', limitMs: run.totalLimitMs }
    const timedOut: boolean = failed.some(({ failure }) => failure?.kind === 'timeout')
    const done: TestRun<Api> | null = problem || timedOut ? null : await runTest(suite, test, learner, run)
    problem ??= done?.problem ?? null
    if (done?.failure) failed.push(done)
    results.push(done && !done.problem ? resultOf(suite, done) : skipped(test))
    run.onTest?.(results.at(-1) as TestResult, results.length, tests.length)
  }
  return { tests: results, failed, problem }
}

function resultOf<Api>(suite: Suite<Api>, done: TestRun<Api>): TestResult {
  const { calls, failure } = done
  const { id, name, sample } = done.test
  const last = calls.at(-1)
  return {
    id,
    name,
    sample,
    outcome: failure ? outcomeOfFailure(failure) : 'passed',
    failure,
    mistakes: [],
    notes: [],
    pruning: suite.picture && pictureOf(suite.picture, done),
    call: last ? summariseCall(last.name, last.sent) : null,
    console: calls.flatMap(({ answer }) => answer?.console ?? []),
    consoleCut: calls.reduce((sum, { answer }) => sum + (answer?.consoleCut ?? 0), 0),
  }
}

function skipped<Api>({ id, name, sample }: Test<Api>): TestResult {
  const nothing = { failure: null, mistakes: [], notes: [], pruning: null, call: null, console: [], consoleCut: 0 }
  return { id, name, sample, outcome: 'skipped', ...nothing }
}
