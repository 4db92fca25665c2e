import type { Problem, RunMode, Verdict } from '#lib/runner/verdict.ts'

/** A verdict for a run that came to no test; it can never be a pass. */
export function problemVerdict(
  run: { readonly slug: string; readonly mode: RunMode; readonly seed: string },
  problem: Problem,
): Verdict {
  const { slug: exercise, mode, seed } = run
  const outcome = outcomeOfProblem(problem)
  return { version: 1, exercise, mode, seed, outcome, problem, tests: [], console: [], durationMs: 0 }
}

/** The verdict for a starter that was submitted as it is. */
export function notAttemptedVerdict(run: { slug: string; mode: RunMode; seed: string }): Verdict {
  const { slug: exercise, mode, seed } = run
  return {
    version: 1,
    exercise,
    mode,
    seed,
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
