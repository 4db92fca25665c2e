import type { Verdict } from '#lib/runner/verdict.ts'
import type { CodeMark } from './session.ts'

/** The place in the learner's code that a verdict is about, if it has one. */
export function markOf({ problem, tests }: Verdict): CodeMark | null {
  if (problem?.kind === 'syntax') return mark(problem, problem.message)
  if (problem?.kind === 'load-threw') return mark(problem, `${problem.name}: ${problem.message}`)
  const failure = tests.find(({ outcome }) => outcome !== 'passed')?.failure
  return failure?.kind === 'threw' ? mark(failure, `${failure.name}: ${failure.message}`) : null
}

function mark(place: { line: number | null; column: number | null }, message: string): CodeMark | null {
  return place.line === null ? null : { line: place.line, column: place.column, message }
}
