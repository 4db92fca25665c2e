import { outcomeOfFailure } from '#lib/exercise-kit/failure.ts'
import type { Suite, Test } from '#lib/exercise-kit/suite.ts'
import type { AnswerMessage } from '#lib/exercise-kit/wire.ts'
import { type Ahead, type AskedTest, replaying } from '#lib/runner/judge/ask-ahead.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { pictureOf } from '#lib/runner/judge/picture-of.ts'
import type { PreparedCall } from '#lib/runner/judge/prepare-run.ts'
import { runTest, type TestRun } from '#lib/runner/judge/run-test.ts'
import { sameReply } from '#lib/runner/judge/same-reply.ts'
import { summariseCall } from '#lib/runner/judge/summarise.ts'
import type { Problem, RunMode, TestProgress, TestResult } from '#lib/runner/verdict.ts'

export interface SuiteRun {
  readonly mode: RunMode
  readonly seed: string
  readonly limitMs: number
  /** Of the whole run. */
  readonly totalLimitMs: number
  readonly now: () => number
  readonly onTest?: (done: TestProgress, total: number) => void
  /** Where the run was prepared: its calls. */
  readonly ahead?: Ahead | undefined
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
  const { ahead } = run
  const tests = testsOf(suite, run.mode)
  const started = run.now()
  const results: TestResult[] = []
  const failed: TestRun<Api>[] = []
  let problem: Problem | null = null
  for (const test of tests) {
    if (run.now() - started > run.totalLimitMs) problem ??= { kind: 'total-timeout', limitMs: run.totalLimitMs }
    const timedOut: boolean = failed.some(({ failure }) => failure?.kind === 'timeout')
    const asked: AskedTest | null = (!problem && !timedOut && (await ahead?.take(test.id))) || null
    if (asked && isAsExpected(asked)) results.push(resultOfAsked(asked))
    else {
      const done: TestRun<Api> | null = problem || timedOut ? null : await runOne(suite, test, asked, learner, run)
      problem ??= done?.problem ?? null
      if (done?.failure) failed.push(done)
      results.push(done && !done.problem ? resultOf(suite, done) : skipped(test))
    }
    run.onTest?.(results.at(-1) as TestResult, tests.length)
  }
  return { tests: results, failed, problem }
}

/** The tests of a Run or of a Submit. */
export function testsOf<Api>(suite: Suite<Api>, mode: RunMode): readonly Test<Api>[] {
  return suite.tests.filter((test) => mode === 'submit' || test.sample)
}

/** Then the test passes, as it did with the reference solution: its body has the same seed and gets the same answers. */
function isAsExpected({ test, replies }: AskedTest): boolean {
  return test.calls.every(({ expected }, i) => sameReply(expected, replies[i]))
}

function resultOfAsked({ test, replies }: AskedTest): TestResult {
  return { ...test.result, ...consoleOf(replies.map((reply) => (reply.kind === 'answered' ? reply.message : null))) }
}

/** Where its calls are made already, a test that has one without an answer times out, whatever the others gave. */
async function runOne<Api>(
  suite: Suite<Api>,
  test: Test<Api>,
  asked: AskedTest | null,
  learner: Learner,
  run: SuiteRun,
): Promise<TestRun<Api>> {
  const last = asked?.replies.at(-1)
  if (asked && last?.kind === 'timeout') {
    const calls = asked.replies.map((reply, i) => {
      const { name, args } = asked.test.calls[i] as PreparedCall
      return { name, sent: args, answer: reply.kind === 'answered' ? reply.message : null }
    })
    return { test, calls, failure: { kind: 'timeout', limitMs: run.limitMs, state: last.state }, problem: null }
  }
  return runTest(suite, test, asked ? replaying(asked, learner) : learner, run)
}

/** What a test that was run comes to. */
export function resultOf<Api>(suite: Suite<Api>, done: TestRun<Api>): TestResult {
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
    ...consoleOf(calls.map(({ answer }) => answer)),
  }
}

function consoleOf(answers: readonly (AnswerMessage | null)[]): Pick<TestResult, 'console' | 'consoleCut'> {
  return {
    console: answers.flatMap((answer) => answer?.console ?? []),
    consoleCut: answers.reduce((sum, answer) => sum + (answer?.consoleCut ?? 0), 0),
  }
}

function skipped<Api>({ id, name, sample }: Test<Api>): TestResult {
  const nothing = { failure: null, mistakes: [], notes: [], pruning: null, call: null, console: [], consoleCut: 0 }
  return { id, name, sample, outcome: 'skipped', ...nothing }
}
