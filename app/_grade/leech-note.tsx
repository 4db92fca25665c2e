import { Fragment } from 'react'
import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { cardState, isLeech } from '#lib/core/study/queue.ts'
import { plural } from '#lib/i18n/format.ts'
import { gradingWords } from '#lib/i18n/grading.ts'

interface LeechNoteProps {
  readonly study: ReadyStudy
  readonly card: CardKey
  readonly locale: Locale
  readonly onSuspend: () => void
}

/** Of a card that is forgotten again and again: what to study instead, and the way to be rid of it. */
export function LeechNote({ study, card, locale, onSuspend }: LeechNoteProps) {
  const words = gradingWords(locale)
  const state = cardState(study.state, card)
  if (!isLeech(state)) return null
  const related = study.catalog.cards.find(({ key }) => key === card)?.related ?? []
  const cards = related.flatMap((key) => study.catalog.cards.find((other) => other.key === key) ?? []).slice(0, 2)
  return (
    <p className="leech">
      <span aria-hidden="true">◆</span> {plural(locale, words.leech, state.memory?.lapses ?? 0)} {words.leechAdvice}{' '}
      {cards.map(({ key, title }) => (
        <Fragment key={key}>
          <SiteLink href={cardPath(locale, key)}>{title[locale]}</SiteLink>{' '}
        </Fragment>
      ))}
      <button type="button" className="grade-act" onClick={onSuspend}>
        {words.suspend}
      </button>
    </p>
  )
}
