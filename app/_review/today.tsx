'use client'

import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath } from '#app/_lib/paths.ts'
import { useStudy } from '#app/_study/use-study.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { SiteCard } from '#lib/core/study/catalog.ts'
import { exerciseOfDay } from '#lib/core/study/exercise-of-day.ts'
import { lastCard } from '#lib/core/study/last-card.ts'
import { buildQueue } from '#lib/core/study/queue.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { offlineWords } from '#lib/i18n/offline.ts'
import { reviewWords } from '#lib/i18n/review.ts'

/** What today holds, the card that the learner had before them last, and the exercise of the day. */
export function Today({ locale }: { readonly locale: Locale }) {
  const open = useStudy()
  if (!open?.catalog) return null
  const words = reviewWords(locale)
  const { state, catalog, study } = open
  const { due, fresh } = buildQueue(state, catalog, study.now())
  const last = lastCard(state, catalog)
  const summary = { due: plural(locale, words.due, due), fresh: plural(locale, words.fresh, fresh) }
  const exercise = exerciseOfDay(state, catalog, study.now())
  const begun = state.reviews.length > 0
  return (
    <>
      <p className="font-semibold text-lg">
        {!begun && words.home.begin}
        {begun && (due + fresh === 0 ? words.home.done : fill(words.home.summary, summary))}
      </p>
      <ul className="flex flex-wrap gap-x-6 text-muted">
        {last && <CardLine label={words.home.left} card={last} locale={locale} />}
        {exercise && <CardLine label={offlineWords(locale).exerciseOfDay} card={exercise} locale={locale} />}
      </ul>
    </>
  )
}

interface CardLineProps {
  readonly label: string
  readonly card: SiteCard
  readonly locale: Locale
}

function CardLine({ label, card, locale }: CardLineProps) {
  return (
    <li>
      {label} <SiteLink href={cardPath(locale, card.key)}>{card.title[locale]}</SiteLink>
    </li>
  )
}
