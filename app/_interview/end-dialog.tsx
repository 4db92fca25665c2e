import { Dialog } from '#app/_components/dialog.tsx'
import { advanceInterview, type Interview, stepsToGrade } from '#lib/core/interview/interview.ts'
import type { Locale } from '#lib/core/locale.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { act, discardInterview } from './session.ts'

interface EndDialogProps {
  readonly interview: Interview
  readonly locale: Locale
  readonly onClose: () => void
}

/** Ends the asking, or throws the whole interview away, after one more question. */
export function EndDialog({ interview, locale, onClose }: EndDialogProps) {
  const { end: words } = interviewWords(locale)
  const ended = advanceInterview(interview, { kind: 'ended' })
  const canGrade = interview.phase === 'asking' && stepsToGrade(ended).length > 0
  const isEmpty = interview.phase === 'asking' && !canGrade
  return (
    <Dialog title={canGrade || isEmpty ? words.title : words.discard} closeLabel={words.close} onClose={onClose}>
      <p className="mt-3">{canGrade ? words.text : isEmpty ? words.nothing : words.gone}</p>
      {canGrade && <p className="mt-2 text-muted">{words.discardText}</p>}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" className="button" onClick={() => void discardInterview()}>
          {words.discard}
        </button>
        {canGrade && (
          <button
            type="button"
            data-first-focus
            className="button button-primary"
            onClick={() => {
              onClose()
              act({ kind: 'ended' })
            }}
          >
            {words.grade}
          </button>
        )}
      </div>
    </Dialog>
  )
}
