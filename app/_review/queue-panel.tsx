import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { setReviewSession } from '#app/_grade/review-session.ts'
import { cardPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { cardState, doneOn, dueDayOf, type Queue, standingOf } from '#lib/core/study/queue.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { reviewWords } from '#lib/i18n/review.ts'
import { wordDue } from '#lib/i18n/study-time.ts'
import { CardRow } from './card-row.tsx'
import type { Selection } from './queue-filters.tsx'

const shown = 6

interface QueuePanelProps {
  readonly ready: ReadyStudy
  readonly queue: Queue
  readonly selection: Selection
  readonly locale: Locale
}

/** What remains today, the button that starts it, and the cards that come first. */
export function QueuePanel({ ready, queue, selection, locale }: QueuePanelProps) {
  const words = reviewWords(locale)
  const router = useRouter()
  const [first] = queue.cards
  const firstPath = first && cardPath(locale, first)
  useEffect(() => {
    if (firstPath) router.prefetch(firstPath)
  }, [firstPath, router])

  function start(): void {
    if (!firstPath) return
    setReviewSession({ kind: 'today', ...selection })
    router.push(firstPath)
  }

  if (!first) return <NothingDue ready={ready} queue={queue} selection={selection} locale={locale} />
  const begun = doneToday(ready) > 0
  const rest = queue.cards.length - shown
  return (
    <section aria-labelledby="queue-heading" className="mt-8">
      <p role="status" className="flex flex-wrap items-baseline gap-x-5 text-xl tabular-nums">
        {queue.due > 0 && <strong className="font-[650]">{plural(locale, words.due, queue.due)}</strong>}
        {queue.fresh > 0 && <span>{plural(locale, words.fresh, queue.fresh)}</span>}
      </p>
      {queue.backlog && <p className="mt-1 text-muted text-sm">{words.backlog}</p>}
      <button type="button" className="button button-primary mt-4" onClick={start}>
        {begun ? words.goOn : words.start}
      </button>
      <h2 id="queue-heading" className="label mt-8">
        {words.upNext}
      </h2>
      <ol className="mt-2 border-line border-b">
        {queue.cards.slice(0, shown).map((key) => (
          <CardRow key={key} card={key} ready={ready} locale={locale} />
        ))}
      </ol>
      {rest > 0 && <p className="mt-2 text-muted text-sm">{plural(locale, words.more, rest)}</p>}
    </section>
  )
}

function NothingDue({ ready, queue, selection, locale }: QueuePanelProps) {
  const words = reviewWords(locale)
  const now = ready.study.now()
  const narrowed = selection.topic !== null || selection.level !== null
  const nothing = narrowed ? words.nothingHere : words.nothing
  const next = nextDueDay(ready)
  return (
    <section className="mt-8 border-line border-y py-8">
      <p role="status" className="font-[650] text-xl">
        {doneToday(ready) > 0 && !narrowed ? words.done : nothing}
      </p>
      {queue.nextMs !== null && (
        <p className="mt-2">
          {plural(locale, words.waiting, queue.waiting, {
            when: wordDue(locale, { dueDay: now.day, dueMs: queue.nextMs }, now),
          })}
        </p>
      )}
      {queue.nextMs === null && next !== null && !narrowed && (
        <p className="mt-2 text-muted">
          {fill(words.nextDue, { when: wordDue(locale, { dueDay: next, dueMs: null }, now) })}
        </p>
      )}
    </section>
  )
}

function doneToday({ state, study }: ReadyStudy): number {
  const { reviewed, begun } = doneOn(state, study.now().day)
  return reviewed + begun
}

/** The first study day after today on which a card is due. */
function nextDueDay({ state, catalog, study }: ReadyStudy): number | null {
  const now = study.now()
  const days = catalog.cards.flatMap(({ key }) => {
    const card = cardState(state, key)
    return standingOf(card, now) === 'waiting' ? (dueDayOf(card) ?? []) : []
  })
  return days.length === 0 ? null : Math.min(...days)
}
