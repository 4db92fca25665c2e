import type { AttemptSummary } from '#lib/core/study/events.ts'
import type { Verdict } from '#lib/runner/verdict.ts'
import { activeMs } from './active-time.ts'
import { record } from './keep-log.ts'
import type { Session } from './session.ts'

/** Logs a run that came to a verdict on the learner's code, and then says which event holds the verdict shown. */
export async function recordAttempt(session: Session, verdict: Verdict, code: string): Promise<void> {
  const summary = summaryOf(verdict)
  if (!summary) return
  const { mode, seed, replay } = verdict
  await record(
    session,
    {
      kind: 'attempted',
      mode,
      seed,
      replay,
      code,
      summary,
      verdict: withoutPictures(verdict),
      activeMs: activeMs(session),
    },
    ({ id }) => (session.get().verdict === verdict ? { attemptId: id } : {}),
  )
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
