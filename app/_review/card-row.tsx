import type { ReactNode } from 'react'
import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { isExerciseCard } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { cardState, standingOf } from '#lib/core/study/queue.ts'
import { reviewWords } from '#lib/i18n/review.ts'
import { studyWords } from '#lib/i18n/study.ts'

interface CardRowProps {
  readonly card: CardKey
  readonly ready: ReadyStudy
  readonly locale: Locale
  /** Instead of where the card stands. */
  readonly children?: ReactNode
}

/** A card in one dense row. */
export function CardRow({ card, ready, locale, children }: CardRowProps) {
  const known = ready.catalog.cards.find(({ key }) => key === card)
  const topic = ready.catalog.topics.find(({ id }) => id === known?.topic)
  const words = reviewWords(locale)
  const standing = standingOf(cardState(ready.state, card), ready.study.now())
  return (
    <li className="relative flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-line border-t py-3 md:grid md:grid-cols-[minmax(0,1fr)_15rem_5rem_6rem]">
      <SiteLink
        href={cardPath(locale, card)}
        className="basis-full font-medium text-[1rem] no-underline after:absolute after:inset-0 hover:underline"
      >
        {known?.title[locale] ?? card}
      </SiteLink>
      <span className="text-muted text-sm">{topic?.title[locale]}</span>
      <span className="text-muted text-sm">{isExerciseCard(card) ? words.exercise : words.question}</span>
      <span className="relative text-muted text-sm">{children ?? studyWords(locale).standings[standing]}</span>
    </li>
  )
}
