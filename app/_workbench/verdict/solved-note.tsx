import { discussionId } from '#app/_workbench/discussion-id.ts'
import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { RunMode } from '#lib/runner/verdict.ts'

interface SolvedNoteProps {
  readonly session: Session
  readonly mode: RunMode
  readonly locale: Locale
}

/** After a pass: on to Submit, or to the discussion beside the task. */
export function SolvedNote({ session, mode, locale }: SolvedNoteProps) {
  const { results } = workbenchWords(locale)
  if (mode === 'run') return <p>{results.passedRun}</p>
  function read(): void {
    session.set({ tab: 'statement' })
    requestAnimationFrame(() => {
      const discussion = document.getElementById(discussionId)
      discussion?.scrollIntoView({ block: 'start' })
      discussion?.focus({ preventScroll: true })
    })
  }
  return (
    <>
      <p>{results.passedSubmit}</p>
      <p>
        <button type="button" className="bench-link" onClick={read}>
          {results.readOn}
        </button>
      </p>
    </>
  )
}
