import * as tf from '@tensorflow/tfjs'
import { encodeValue } from '#lib/exercise-kit/encode.ts'
import { expectations } from '#lib/exercise-kit/expect.ts'
import { type Failure, fail, outcomeOfFailure, TestFailure } from '#lib/exercise-kit/failure.ts'
import { createRng } from '#lib/exercise-kit/rng.ts'
import type { CallResult, Calls, ReturnShape, Suite, Test } from '#lib/exercise-kit/suite.ts'
import type { AnswerMessage, WireValue } from '#lib/exercise-kit/wire.ts'
import { checkShape, pickShape } from '#lib/runner/judge/check-shape.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { rebuild, rebuildArgument } from '#lib/runner/judge/rebuild.ts'
import { summariseCall } from '#lib/runner/judge/summarise.ts'
import type { CallSummary, ConsoleLine, Problem, RunMode, TestResult } from '#lib/runner/verdict.ts'

export interface SuiteRun {
  readonly mode: RunMode
  readonly seed: string
  readonly limitMs: number
  /** Of the whole run. */
  readonly totalLimitMs: number
  readonly now: () => number
  readonly onTest?: (result: TestResult, done: number, total: number) => void
}

export interface SuiteResult {
  readonly tests: readonly TestResult[]
  /** Why the run ended before its last test, if it did and no test says so. */
  readonly problem: Problem | null
}

/** A fault of the suite or the judge, never the learner's. */
class GraderFault extends Error {}

/** Ends the whole run, not just the test. */
class RunEnded extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** Runs a suite's tests in order against a learner's realm that has loaded its module. Stops after a time-out. */
export async function runSuite<Api>(suite: Suite<Api>, learner: Learner, run: SuiteRun): Promise<SuiteResult> {
  const tests = suite.tests.filter((test) => run.mode === 'submit' || test.sample)
  const started = run.now()
  const results: TestResult[] = []
  let problem: Problem | null = null
  for (const test of tests) {
    if (run.now() - started > run.totalLimitMs) problem ??= { kind: 'total-timeout', limitMs: run.totalLimitMs }
    const timedOut: boolean = results.some((earlier) => earlier.outcome === 'timeout')
    const done: TestRun =
      problem || timedOut ? { result: skipped(test), problem } : await runTest(suite, test, learner, run)
    problem = done.problem
    results.push(done.result)
    run.onTest?.(done.result, results.length, tests.length)
  }
  return { tests: results, problem }
}

interface TestRun {
  readonly result: TestResult
  readonly problem: Problem | null
}

async function runTest<Api>(suite: Suite<Api>, test: Test<Api>, learner: Learner, run: SuiteRun): Promise<TestRun> {
  const record: Recording = { call: null, console: [], consoleCut: 0 }
  tf.engine().startScope()
  try {
    const call = createCalls(suite, learner, run.limitMs, record)
    await test.body({ call, rng: createRng(`${run.seed}/${test.id}`), expect: expectations })
    return { result: resultOf(test, record, null), problem: null }
  } catch (error) {
    if (error instanceof RunEnded) return { result: skipped(test), problem: error.problem }
    if (error instanceof TestFailure) return { result: resultOf(test, record, error.failure), problem: null }
    throw new GraderFault(`test "${test.id}": ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    tf.engine().endScope()
  }
}

interface Recording {
  call: CallSummary | null
  console: ConsoleLine[]
  consoleCut: number
}

function createCalls<Api>(suite: Suite<Api>, learner: Learner, limitMs: number, record: Recording): Calls<Api> {
  const calls: Record<string, (...args: unknown[]) => Promise<CallResult<unknown>>> = {}
  for (const [name, shape] of Object.entries<ReturnShape | 'undefined'>(suite.returns)) {
    calls[name] = async (...args) => {
      const sent = args.map(encodeValue)
      record.call = summariseCall(name, sent)
      const answer = await ask(learner, name, sent, limitMs)
      record.console.push(...answer.console)
      record.consoleCut += answer.consoleCut
      return readAnswer(answer, sent, shape)
    }
  }
  return calls as Calls<Api>
}

async function ask(learner: Learner, name: string, sent: WireValue[], limitMs: number): Promise<AnswerMessage> {
  const reply = await learner.call(name, sent, limitMs)
  switch (reply.kind) {
    case 'answered':
      return reply.message
    case 'timeout':
      return fail({ kind: 'timeout', limitMs, state: reply.state })
    case 'malformed':
      return fail({ kind: 'malformed', detail: reply.detail })
    case 'ended':
      throw new RunEnded(reply.reason === 'flood' ? { kind: 'flood', limit: 2000 } : { kind: 'sandbox-silent' })
  }
}

async function readAnswer(
  answer: AnswerMessage,
  sent: readonly WireValue[],
  shape: ReturnShape | 'undefined',
): Promise<CallResult<unknown>> {
  if (answer.error) fail({ kind: 'threw', ...answer.error })
  const broken = checkShape(answer.value, shape)
  if (broken) fail(broken)
  return {
    value: await rebuild(pickShape(answer.value, shape), ''),
    sent,
    after: answer.args,
    aliases: answer.aliases,
    sharedWrites: answer.sharedWrites,
    leaked: answer.leaked,
    console: answer.console,
    argument: async <T>(position: number) =>
      (await rebuildArgument(sent[position], answer.args[position], position)) as T,
  }
}

function resultOf<Api>(test: Test<Api>, record: Recording, failure: Failure | null): TestResult {
  const { id, name, sample } = test
  const outcome = failure ? outcomeOfFailure(failure) : 'passed'
  return { id, name, sample, outcome, failure, mistakes: [], notes: [], pruning: null, ...record }
}

function skipped<Api>(test: Test<Api>): TestResult {
  const { id, name, sample } = test
  const nothing = { failure: null, mistakes: [], notes: [], pruning: null, call: null, console: [], consoleCut: 0 }
  return { id, name, sample, outcome: 'skipped', ...nothing }
}
