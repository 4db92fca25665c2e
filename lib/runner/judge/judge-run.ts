import type { Suite } from '#lib/exercise-kit/suite.ts'
import type { AnswerMessage, LoadedMessage } from '#lib/exercise-kit/wire.ts'
import { type Ahead, askAhead } from '#lib/runner/judge/ask-ahead.ts'
import { explain, type Grading } from '#lib/runner/judge/explain.ts'
import type { Learner, Reply } from '#lib/runner/judge/learner.ts'
import type { PreparedCall, PreparedTest } from '#lib/runner/judge/prepare-run.ts'
import { endedProblem } from '#lib/runner/judge/record-calls.ts'
import { runSuite, type SuiteRun, testsOf } from '#lib/runner/judge/run-suite.ts'
import { outcomeOfProblem } from '#lib/runner/problem-verdict.ts'
import type { ConsoleLine, Outcome, Problem, TestResult, Verdict } from '#lib/runner/verdict.ts'

export interface JudgeRun extends Omit<SuiteRun, 'ahead'> {
  readonly exercise: string
  /** Whether the seed was given instead of drawn for this run. */
  readonly replay: boolean
  /** Of loading the module: its top-level code runs then. */
  readonly loadLimitMs: number
  /** Waited for while the module loads. */
  readonly prepared?: Promise<PreparedCalls | undefined>
}

/** Tests that were run against the reference solution with the seed of the run, and how to make their calls. */
export interface PreparedCalls {
  readonly tests: readonly PreparedTest[]
  readonly ask: (calls: readonly PreparedCall[], limitMs: number) => readonly Promise<Reply<AnswerMessage>>[]
}

/**
 * Loads the learner's module, runs the suite, explains what failed and makes the verdict. This is the only place from
 * which a `passed` can come. A fault of the suite itself becomes the problem `grader`, never a failed submission.
 * Explaining does not count as the run's duration.
 */
export async function judge<Api>(grading: Grading<Api>, learner: Learner, run: JudgeRun): Promise<Verdict> {
  const started = run.now()
  const names = Object.keys(grading.suite.returns)
  const verdict = (
    problem: Problem | null,
    tests: readonly TestResult[],
    console: readonly ConsoleLine[],
    durationMs = run.now() - started,
  ): Verdict => ({
    version: 2,
    exercise: run.exercise,
    mode: run.mode,
    seed: run.seed,
    replay: run.replay,
    outcome: outcomeOf(problem, tests),
    problem,
    tests,
    console,
    durationMs,
  })
  try {
    const loading = learner.load(names, run.loadLimitMs)
    // All calls lie before the learner's realm while it loads; unless that goes well, nobody looks at the answers.
    const ahead = makeCalls(grading.suite, run, await run.prepared)
    const reply = await loading
    if (reply.kind !== 'answered') return verdict(loadProblem(reply, run.loadLimitMs), [], [])
    const { message } = reply
    const problem = moduleProblem(message, names)
    if (problem) return verdict(problem, [], message.console)
    const { problem: end, ...result } = await runSuite(grading.suite, learner, { ...run, ahead })
    const durationMs = run.now() - started
    return verdict(end, await explain(grading, result, learner, run), message.console, durationMs)
  } catch (error) {
    return verdict({ kind: 'grader', message: error instanceof Error ? error.message : String(error) }, [], [])
  }
}

function makeCalls<Api>(
  suite: Suite<Api>,
  { mode, limitMs }: JudgeRun,
  prepared: PreparedCalls | undefined,
): Ahead | undefined {
  if (!prepared) return undefined
  const tests = testsOf(suite, mode)
  const wanted = prepared.tests.filter(({ id }) => tests.some((test) => test.id === id))
  return askAhead(wanted, (calls) => prepared.ask(calls, limitMs))
}

/** The outcome of a whole run: a time-out before all else, then that of the first test that did not pass. */
function outcomeOf(problem: Problem | null, tests: readonly TestResult[]): Outcome {
  if (problem) return outcomeOfProblem(problem)
  if (tests.length === 0) return 'error'
  if (tests.some((test) => test.outcome === 'timeout')) return 'timeout'
  const first = tests.find((test) => test.outcome !== 'passed')
  if (!first) return 'passed'
  return first.outcome === 'skipped' ? 'error' : first.outcome
}

function loadProblem(
  reply: Exclude<Awaited<ReturnType<Learner['load']>>, { kind: 'answered' }>,
  limitMs: number,
): Problem {
  switch (reply.kind) {
    case 'timeout':
      return { kind: 'load-timeout', limitMs, state: reply.state }
    case 'ended':
      return endedProblem(reply.reason)
    case 'malformed':
      return { kind: 'sandbox-silent' }
  }
}

function moduleProblem(message: LoadedMessage, names: readonly string[]): Problem | null {
  if (message.error) return { kind: 'load-threw', ...message.error }
  const kinds = new Map(message.exports)
  const missing = names.filter((name) => (kinds.get(name) ?? 'missing') === 'missing')
  if (missing.length > 0) return { kind: 'missing-export', names: missing }
  const others = names.filter((name) => kinds.get(name) !== 'function')
  return others.length > 0 ? { kind: 'not-a-function', names: others } : null
}
