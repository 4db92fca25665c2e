import type { Verdict } from '#lib/runner/verdict.ts'
import type { Session } from './session.ts'

/** Asks the editor what TypeScript says of code that did not pass, unless the learner has gone on typing since. */
export async function findTypeErrors(session: Session, verdict: Verdict, code: string): Promise<void> {
  if (!session.editor || !mayExplain(verdict) || session.get().text !== code) return
  const typeErrors = await session.editor.typeErrors()
  if (session.get().verdict === verdict && session.get().text === code) session.set({ typeErrors })
}

/** A syntax error does stop a run, and the verdict itself says so. */
function mayExplain({ outcome, problem }: Verdict): boolean {
  const { kind } = problem ?? {}
  return outcome !== 'passed' && outcome !== 'not-attempted' && kind !== 'syntax' && kind !== 'grader'
}
