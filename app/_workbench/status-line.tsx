import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { KnownMistakes } from './session/bench.ts'
import { undoReplace } from './session/edit-code.ts'
import type { Session } from './session/session.ts'
import { useSession } from './session/use-session.ts'
import { statusText } from './status-text.ts'

interface StatusLineProps {
  readonly session: Session
  readonly mistakes: KnownMistakes
  readonly locale: Locale
}

/** Says, and has read out, what the last action led to. Counting tests and saving while typing are shown only. */
export function StatusLine({ session, mistakes, locale }: StatusLineProps) {
  const words = workbenchWords(locale)
  const state = useSession(session, (whole) => whole)
  const { spoken, shown } = statusText(locale, state, mistakes)
  return (
    <div className="bench-status">
      {state.saved && state.lasting && <span className="bench-saved">{words.status.saved}</span>}
      <p>
        <span role="status" className={shown === spoken ? undefined : 'sr-only'}>
          {spoken}
        </span>
        {shown !== spoken && <span aria-hidden="true">{shown}</span>}
      </p>
      {state.notice && 'previous' in state.notice && state.notice.previous !== session.starter && (
        <button type="button" className="bench-link" onClick={() => undoReplace(session)}>
          {state.notice.kind === 'due-again' ? attemptsWords(locale).status.bringBack : words.undo}
        </button>
      )}
    </div>
  )
}
