import { useState } from 'react'
import { OutcomeShape } from '#app/_workbench/verdict/outcome-shape.tsx'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import type { AttemptedEvent } from '#lib/core/study/events.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { plural } from '#lib/i18n/format.ts'
import { wordOutcome } from '#lib/i18n/verdict.ts'
import { AttemptBody } from './attempt-body.tsx'

interface AttemptRowProps {
  readonly attempt: AttemptedEvent
  readonly locale: Locale
}

/** One attempt in a line; its code and its verdict are folded below, and made when they are wanted. */
export function AttemptRow({ attempt, locale }: AttemptRowProps) {
  const [open, setOpen] = useState(false)
  const { attempts: words } = attemptsWords(locale)
  const { atMs, mode, replay, seed, summary } = attempt
  const { outcome, passed, tests } = summary
  const at = new Date(atMs)
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="attempt-line">
          <OutcomeShape outcome={outcome} />
          <strong>{wordOutcome(locale, outcome).title}</strong>
          {tests > 0 && <span>{plural(locale, words.passed, tests, { passed })}</span>}
          <span>{words.mode[mode]}</span>
          {replay && <span>{words.replay}</span>}
          <time dateTime={at.toISOString()}>{timeFormat(locale).format(at)}</time>
          <span className="attempt-seed">
            {words.seed} <code>{seed}</code>
          </span>
        </summary>
        {open && <AttemptBody attempt={attempt} locale={locale} />}
      </details>
    </li>
  )
}

function timeFormat(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'medium', timeStyle: 'short' })
}
