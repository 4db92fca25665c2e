'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import type { Level } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'

const load = () => import('./review.tsx').then(({ Review }) => Review)

export interface ReviewProps {
  readonly locale: Locale
  /** The words for the levels. */
  readonly levels: Readonly<Record<Level, string>>
}

/** Holds the place of the review until its code is there. */
export function ReviewIsland(props: ReviewProps) {
  const Review = useLater(load)
  return <div className="min-h-[70vh]">{Review && <Review {...props} />}</div>
}
