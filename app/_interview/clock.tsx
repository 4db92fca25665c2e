import { type Interview, usedMs } from '#lib/core/interview/interview.ts'
import type { Locale } from '#lib/core/locale.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { act } from './session.ts'
import { wordTime } from './word-time.ts'

/** The minutes that are used, in quiet words, and a button that hides them. */
export function Clock({ interview, locale }: { readonly interview: Interview; readonly locale: Locale }) {
  const { clock: words } = interviewWords(locale)
  const { clockHidden, minutes } = interview
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      {!clockHidden && <span className="tabular-nums">{wordTime(locale, usedMs(interview), minutes)}</span>}
      <button type="button" className="quiet-button" onClick={() => act({ kind: 'clock', hidden: !clockHidden })}>
        {clockHidden ? words.show : words.hide}
      </button>
    </span>
  )
}
