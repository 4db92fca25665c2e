import type { AttemptSummary } from '#lib/core/exercise-log.ts'
import type { Verdict } from '#lib/runner/verdict.ts'
import { record } from './keep-log.ts'
import type { Session } from './session.ts'

/** Logs a run that came to a verdict on the learner's code; answers the event's id, or null where it did not. */
export function recordAttempt(session: Session, verdict: Verdict, code: string): string | null {
  const summary = summaryOf(verdict)
  if (!summary) return null
  const { mode, seed, replay } = verdict
  return record(session, { kind: 'attempted', mode, seed, replay, code, summary, verdict: withoutPictures(verdict) })
}

/** Pictures of the weights are most of a verdict's size; a replay draws them again. */
function withoutPictures(verdict: Verdict): Verdict {
  return { ...verdict, tests: verdict.tests.map((test) => ({ ...test, pruning: null })) }
}

/** Null for an untouched starter, and for a fault of the grader, which says nothing of the code. */
function summaryOf({ outcome, problem, tests }: Verdict): AttemptSummary | null {
  if (outcome === 'not-attempted' || problem?.kind === 'grader') return null
  return { outcome, passed: tests.filter((test) => test.outcome === 'passed').length, tests: tests.length }
}
