import { useEffect, useId, useRef, useState } from 'react'
import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import type { CardFacts } from '#lib/core/study/card-list.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { fill } from '#lib/i18n/format.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { CardDetails } from './card-details.tsx'
import { wordFacts } from './word-facts.ts'

interface CardRowProps {
  readonly facts: CardFacts
  readonly ready: ReadyStudy
  readonly locale: Locale
  /** Whether the address names the card: it is opened and brought into view. */
  readonly shown: boolean
}

const columns = ['due', 'interval', 'reps', 'lapses', 'recall'] as const

/** A card in a line, its details below when they are wanted. */
export function CardRow({ facts, ready, locale, shown }: CardRowProps) {
  const [open, setOpen] = useState(shown)
  const row = useRef<HTMLLIElement>(null)
  const detailsId = useId()
  const words = cardsWords(locale)
  const { card, standing, leech } = facts
  const title = card.title[locale]
  const texts = wordFacts(facts, locale, ready.study.now())
  useEffect(() => {
    if (!shown) return
    setOpen(true)
    row.current?.scrollIntoView({ block: 'start' })
  }, [shown])
  return (
    <li ref={row} className="scroll-mt-4 border-line border-t" data-card={card.key}>
      <div className="card-line">
        <div className="card-title">
          <SiteLink href={cardPath(locale, card.key)} className="font-medium text-[1rem]">
            {title}
          </SiteLink>
          {leech && (
            <span className="card-leech">
              <span aria-hidden="true">◆</span> {words.leech}
            </span>
          )}
          <span className="card-topic">{ready.catalog.topics.find(({ id }) => id === card.topic)?.title[locale]}</span>
        </div>
        <span data-standing={standing}>{studyWords(locale).standings[standing]}</span>
        {columns.map((column) => (
          <span key={column} className={column === 'due' || column === 'interval' ? undefined : 'card-number'}>
            <span className="card-label">{words.columns[column]} </span>
            {texts[column]}
          </span>
        ))}
        <button
          type="button"
          className="card-toggle"
          aria-label={fill(words.open, { title })}
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 9l6 6 6-6" />
          </svg>
        </button>
      </div>
      <div id={detailsId} hidden={!open} className="card-fold">
        {open && <CardDetails card={card.key} ready={ready} locale={locale} withFacts={false} />}
      </div>
    </li>
  )
}
