import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import { cardFacts, listCards } from '#lib/core/study/card-list.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { plural } from '#lib/i18n/format.ts'
import { CardFilterBar } from './card-filter-bar.tsx'
import { type CardChoice, readCardQuery, writeCardQuery } from './card-query.ts'
import { CardRow } from './card-row.tsx'
import type { CardsProps } from './cards-island.tsx'
import { UndoBar } from './undo-bar.tsx'

interface CardBrowserProps extends CardsProps {
  readonly ready: ReadyStudy
}

/**
 * The list and its filters, which the address holds. It is made when the address changes, not when a card does: what
 * the learner acts on stays where it is.
 */
export function CardBrowser({ ready, locale, levels, kinds }: CardBrowserProps) {
  const { state, catalog, study } = ready
  const words = cardsWords(locale)
  const query = useSearchParams()
  const choice = readCardQuery(query, catalog)
  const address = query.toString()
  const [listed, list] = useState(() => ({ address, cards: cardsOf(choice) }))
  if (listed.address !== address) list({ address, cards: cardsOf(choice) })
  const filtered = Object.values(choice.filters).some((value) => value !== undefined)
  const total = catalog.cards.length

  function cardsOf({ filters, sort }: CardChoice) {
    return listCards(state, catalog, study.now(), filters, sort).map(({ card }) => card)
  }

  function choose(change: Partial<CardChoice>): void {
    window.history.pushState(null, '', window.location.pathname + writeCardQuery({ ...choice, card: null, ...change }))
  }

  const now = study.now()
  const clear = (
    <button type="button" className="button" onClick={() => choose({ filters: {} })}>
      {words.clear}
    </button>
  )
  return (
    <>
      <CardFilterBar ready={ready} locale={locale} levels={levels} kinds={kinds} choice={choice} onChoose={choose} />
      <UndoBar ready={ready} locale={locale} />
      <div className="mt-2 mb-1.5 flex min-h-10 flex-wrap items-center gap-x-5 text-muted text-sm">
        <p role="status">
          {plural(locale, filtered ? words.filteredCount : words.count, listed.cards.length, { total })}
        </p>
        {filtered && listed.cards.length > 0 && clear}
      </div>
      {listed.cards.length === 0 ? (
        <div className="border-line border-y py-10">
          <p className="mb-4 font-medium text-lg">{words.empty}</p>
          {clear}
        </div>
      ) : (
        <>
          <p aria-hidden="true" className="card-line card-head">
            {Object.entries(words.columns).map(([name, label]) => (
              <span key={name}>{label}</span>
            ))}
          </p>
          <ol className="border-line border-b">
            {listed.cards.map((card) => (
              <CardRow
                key={card.key}
                facts={cardFacts(state, card, now)}
                ready={ready}
                locale={locale}
                shown={card.key === choice.card}
              />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
