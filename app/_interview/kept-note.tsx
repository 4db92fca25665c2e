import type { Locale } from '#lib/core/locale.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { discardInterview } from './session.ts'

interface KeptNoteProps {
  readonly kind: 'unreadable' | 'newer'
  readonly locale: Locale
}

/** Says that an interview is kept that this version cannot read; only the learner throws it away. */
export function KeptNote({ kind, locale }: KeptNoteProps) {
  const { kept: words } = interviewWords(locale)
  return (
    <div role="alert" className="mt-5 max-w-measure rounded border border-warn bg-surface px-4 py-3">
      <p>{words[kind]}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        {kind === 'newer' && (
          <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
            {words.reload}
          </button>
        )}
        <button type="button" className="button" onClick={() => void discardInterview()}>
          {words.discard}
        </button>
      </p>
    </div>
  )
}
