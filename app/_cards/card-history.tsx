import { useId, useState } from 'react'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { reviewsOf } from '#lib/core/study/card-list.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import type { Review } from '#lib/core/study/state.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { plural } from '#lib/i18n/format.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { formatSpan, formatTime } from '#lib/i18n/study-dates.ts'

interface CardHistoryProps {
  readonly card: CardKey
  readonly ready: ReadyStudy
  readonly locale: Locale
}

const shownAtFirst = 5

/** Every review of a card, the newest first, each with what was written. */
export function CardHistory({ card, ready, locale }: CardHistoryProps) {
  const [all, setAll] = useState(false)
  const labelId = useId()
  const words = cardsWords(locale)
  const reviews = reviewsOf(ready.state, card)
  const shown = all ? reviews : reviews.slice(0, shownAtFirst)
  if (reviews.length === 0) return <p className="text-muted">{words.noHistory}</p>
  return (
    <div>
      <p id={labelId} className="label">
        {words.history}
      </p>
      <ol aria-labelledby={labelId} className="card-history">
        {shown.map((review) => (
          <PastReview key={`${review.eventId} ${review.order}`} review={review} locale={locale} />
        ))}
      </ol>
      {shown.length < reviews.length && (
        <button type="button" className="card-more" onClick={() => setAll(true)}>
          {plural(locale, words.more, reviews.length - shown.length)}
        </button>
      )}
    </div>
  )
}

function PastReview({ review, locale }: { readonly review: Review; readonly locale: Locale }) {
  const words = cardsWords(locale)
  const { at, rating, durationMs, answer, before } = review
  return (
    <li>
      <time dateTime={new Date(at.ms).toISOString()}>{formatTime(locale, at.ms)}</time>
      <span className="card-rating" data-rating={rating}>
        {studyWords(locale).ratings[rating]}
      </span>
      <span className="text-muted">
        {durationMs > 0 && formatSpan(locale, durationMs)} {before === null && words.first}
      </span>
      {answer !== '' && (
        <p className="card-answer">
          <span className="sr-only">{words.answer}: </span>
          {answer}
        </p>
      )}
    </li>
  )
}
