import type { Problem, RunMode, Verdict } from '#lib/runner/verdict.ts'

/** A verdict for a run that came to no test; it can never be a pass. */
export function problemVerdict(
  run: { readonly slug: string; readonly mode: RunMode; readonly seed: string; readonly replay: boolean },
  problem: Problem,
): Verdict {
  const { slug: exercise, mode, seed, replay } = run
  const outcome = outcomeOfProblem(problem)
  return { version: 2, exercise, mode, seed, replay, outcome, problem, tests: [], console: [], durationMs: 0 }
}

/** The verdict for a starter that was submitted as it is. */
export function notAttemptedVerdict(run: { slug: string; mode: RunMode; seed: string; replay: boolean }): Verdict {
  const { slug: exercise, mode, seed, replay } = run
  return {
    version: 2,
    exercise,
    mode,
    seed,
    replay,
    outcome: 'not-attempted',
    problem: null,
    tests: [],
    console: [],
    durationMs: 0,
  }
}

/** Whether a problem counts as a time-out or as an error. */
export function outcomeOfProblem(problem: Problem): 'timeout' | 'error' {
  const timeouts: readonly Problem['kind'][] = ['load-timeout', 'total-timeout', 'transpile-timeout']
  return timeouts.includes(problem.kind) ? 'timeout' : 'error'
}
