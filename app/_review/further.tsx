import { useRouter } from 'next/navigation'
import { filterOf, setReviewSession } from '#app/_grade/review-session.ts'
import { cardPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { cardsOfTopic, furtherCards, type Queue, reviewAhead, weakestTopics } from '#lib/core/study/queue.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { reviewWords } from '#lib/i18n/review.ts'
import type { Selection } from './queue-filters.tsx'

const weakestShown = 3

interface FurtherProps {
  readonly ready: ReadyStudy
  readonly queue: Queue
  readonly selection: Selection
  readonly locale: Locale
}

/** After a finished day: what lies beyond its limits, what comes next, and where the learner is weakest. */
export function Further({ ready, queue, selection, locale }: FurtherProps) {
  const words = reviewWords(locale)
  const router = useRouter()
  const { state, catalog, study } = ready
  const now = study.now()
  const chosen = { ...catalog, cards: catalog.cards.filter(filterOf(selection)) }
  const ahead = reviewAhead(state, chosen, now)
  const beyond = furtherCards(state, chosen, now, 'due')
  const fresh = furtherCards(state, chosen, now, 'new').slice(0, Math.max(1, state.settings.newPerDay))
  const topics = weakestTopics(state, catalog, now).slice(0, weakestShown)
  if (ahead.length + beyond.length + fresh.length + topics.length === 0) return null

  function start(cards: readonly CardKey[]): void {
    const [first] = cards
    if (!first) return
    setReviewSession({ kind: 'list', cards, since: state.order })
    router.push(cardPath(locale, first))
  }

  return (
    <section aria-labelledby="further" className="mt-10">
      <h2 id="further" className="text-xl">
        {words.further}
      </h2>
      <ul className="mt-3 border-line border-b">
        {queue.beyondLimit > 0 && (
          <Offer label={plural(locale, words.beyond, beyond.length)} onPress={() => start(beyond)} />
        )}
        {fresh.length > 0 && <Offer label={plural(locale, words.moreNew, fresh.length)} onPress={() => start(fresh)} />}
        {ahead.length > 0 && (
          <Offer
            label={words.ahead}
            note={plural(locale, words.aheadNote, ahead.length)}
            onPress={() => start(ahead)}
          />
        )}
      </ul>
      {topics.length > 0 && (
        <>
          <h3 className="label mt-8">{words.weakest}</h3>
          <ul className="mt-2 border-line border-b">
            {topics.map(({ topic, recall, seen, cards }) => (
              <Offer
                key={topic}
                label={fill(words.study, { topic: titleOf(topic) })}
                note={fill(words.recall, { share: percent(recall), seen, cards })}
                onPress={() => start(cardsOfTopic(state, catalog, now, topic))}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )

  function titleOf(topic: string): string {
    return catalog.topics.find(({ id }) => id === topic)?.title[locale] ?? topic
  }

  function percent(share: number): string {
    return new Intl.NumberFormat(languageTag(locale), { style: 'percent' }).format(share)
  }
}

interface OfferProps {
  readonly label: string
  readonly note?: string
  readonly onPress: () => void
}

function Offer({ label, note, onPress }: OfferProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t py-2.5">
      <button type="button" className="button" onClick={onPress}>
        {label}
      </button>
      {note && <span className="text-muted text-sm">{note}</span>}
    </li>
  )
}
