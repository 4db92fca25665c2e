import { useContext } from 'react'
import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { PastVerdict } from './past-verdict.ts'

interface GoToLineProps {
  readonly session: Session
  readonly place: { readonly line: number | null; readonly column: number | null }
  readonly locale: Locale
}

/** Leads to the place in the editor, on a narrow screen through its tab. */
export function GoToLine({ session, place: { line, column }, locale }: GoToLineProps) {
  if (useContext(PastVerdict) || line === null) return null
  function go(): void {
    session.set({ tab: 'code' })
    requestAnimationFrame(() => session.editor?.goToLine(line ?? 1, column))
  }
  return (
    <button type="button" className="bench-link" onClick={go}>
      {fill(workbenchWords(locale).results.goToLine, { line })}
    </button>
  )
}
