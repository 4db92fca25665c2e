'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import type { Level, QuestionKind } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'

const load = () => import('./cards.tsx').then(({ Cards }) => Cards)

export interface CardsProps {
  readonly locale: Locale
  /** The words for levels and kinds. */
  readonly levels: Readonly<Record<Level, string>>
  readonly kinds: Readonly<Record<QuestionKind, string>>
}

/** Holds the place of the list until its code is there. */
export function CardsIsland(props: CardsProps) {
  const Cards = useLater(load)
  return <div className="min-h-[70vh]">{Cards && <Cards {...props} />}</div>
}
