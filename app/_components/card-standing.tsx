'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import { whenStudied } from '#app/_study/when-studied.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'

const load = () => import('#app/_study/standing-word.tsx').then(({ StandingWord }) => StandingWord)

/** Where the learner stands with a card, in a place that is kept for it; nothing for a new one. */
export function CardStanding({ card, locale }: { readonly card: CardKey; readonly locale: Locale }) {
  const Word = useLater(load, whenStudied)
  return <span className="min-h-5 min-w-20 text-sm">{Word && <Word card={card} locale={locale} />}</span>
}
