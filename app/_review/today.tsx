'use client'

import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath } from '#app/_lib/paths.ts'
import { useStudy } from '#app/_study/use-study.ts'
import type { Locale } from '#lib/core/locale.ts'
import { lastCard } from '#lib/core/study/last-card.ts'
import { buildQueue } from '#lib/core/study/queue.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { reviewWords } from '#lib/i18n/review.ts'

/** Two lines: what today holds, and the card that the learner had before them last. */
export function Today({ locale }: { readonly locale: Locale }) {
  const open = useStudy()
  if (!open?.catalog) return null
  const words = reviewWords(locale)
  const { state, catalog, study } = open
  const { due, fresh } = buildQueue(state, catalog, study.now())
  const last = lastCard(state, catalog)
  const summary = { due: plural(locale, words.due, due), fresh: plural(locale, words.fresh, fresh) }
  const begun = state.reviews.length > 0
  return (
    <>
      <p className="font-semibold text-lg">
        {!begun && words.home.begin}
        {begun && (due + fresh === 0 ? words.home.done : fill(words.home.summary, summary))}
      </p>
      {last && (
        <p className="text-muted">
          {words.home.left} <SiteLink href={cardPath(locale, last.key)}>{last.title[locale]}</SiteLink>
        </p>
      )}
    </>
  )
}
