import type { LoadedMessage } from '#lib/exercise-kit/wire.ts'
import { explain, type Grading } from '#lib/runner/judge/explain.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { endedProblem } from '#lib/runner/judge/record-calls.ts'
import { type PreparedCalls, runSuite, type SuiteRun } from '#lib/runner/judge/run-suite.ts'
import { outcomeOfProblem } from '#lib/runner/problem-verdict.ts'
import type { ConsoleLine, Outcome, Problem, TestResult, Verdict } from '#lib/runner/verdict.ts'

export interface JudgeRun extends Omit<SuiteRun, 'prepared'> {
  readonly exercise: string
  /** Whether the seed was given instead of drawn for this run. */
  readonly replay: boolean
  /** Of loading the module: its top-level code runs then. */
  readonly loadLimitMs: number
  /** Waited for while the module loads. */
  readonly prepared?: Promise<PreparedCalls | undefined>
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
    const [reply, prepared] = await Promise.all([learner.load(names, run.loadLimitMs), run.prepared])
    if (reply.kind !== 'answered') return verdict(loadProblem(reply, run.loadLimitMs), [], [])
    const { message } = reply
    const problem = moduleProblem(message, names)
    if (problem) return verdict(problem, [], message.console)
    const { problem: end, ...result } = await runSuite(grading.suite, learner, { ...run, prepared })
    const durationMs = run.now() - started
    return verdict(
      end,
      await explain(grading, result, learner, { ...run, prepared: undefined }),
      message.console,
      durationMs,
    )
  } catch (error) {
    return verdict({ kind: 'grader', message: error instanceof Error ? error.message : String(error) }, [], [])
  }
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
