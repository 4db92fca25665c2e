import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { cardFacts } from '#lib/core/study/card-list.ts'
import { type SiteCard, slugOf } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import { joinSentences } from '#lib/i18n/join-sentences.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { CardActions } from './card-actions.tsx'
import { CardHistory } from './card-history.tsx'
import { wordFacts } from './word-facts.ts'
import './card-details.css'

interface CardDetailsProps {
  readonly card: CardKey
  readonly ready: ReadyStudy
  readonly locale: Locale
  /** Whether the state is listed: not where a row above says it. */
  readonly withFacts?: boolean
}

/** A card's state, what can be done with it, and its history: in the list of cards, or in a dialog. */
export function CardDetails({ card: key, ready, locale, withFacts = true }: CardDetailsProps) {
  const card = ready.catalog.cards.find((each) => each.key === key)
  if (!card) return null
  const facts = cardFacts(ready.state, card, ready.study.now())
  return (
    <div className="card-details">
      {withFacts && <Facts card={card} ready={ready} locale={locale} />}
      {facts.leech && <Leech card={card} lapses={facts.lapses} ready={ready} locale={locale} />}
      <CardActions card={card} ready={ready} locale={locale} />
      <CardHistory card={key} ready={ready} locale={locale} />
    </div>
  )
}

interface PartProps {
  readonly card: SiteCard
  readonly ready: ReadyStudy
  readonly locale: Locale
}

function Facts({ card, ready, locale }: PartProps) {
  const { facts: names } = cardsWords(locale)
  const { state, study } = ready
  const facts = cardFacts(state, card, study.now())
  const texts = wordFacts(facts, locale, study.now())
  const { memory } = cardState(state, card.key)
  const attempts = state.exercises.get(slugOf(card.key))?.attempts ?? 0
  const rows = [
    [names.state, studyWords(locale).standings[facts.standing]],
    [names.due, texts.due],
    [names.interval, texts.interval],
    [names.recall, texts.recall],
    [names.reps, texts.reps],
    [names.lapses, texts.lapses],
    memory && [names.difficulty, fill(names.outOf, { value: formatCount(locale, Math.round(memory.difficulty)) })],
    card.kind === 'exercise' && [names.attempts, formatCount(locale, attempts)],
  ].filter((row) => !!row)
  return (
    <dl className="card-facts">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Of a card that is forgotten again and again: what to study instead. */
function Leech({ card, lapses, ready, locale }: PartProps & { readonly lapses: number }) {
  const words = cardsWords(locale)
  const related = ready.catalog.cards.filter(({ key }) => card.related.includes(key))
  return (
    <div className="card-leech-note">
      <p>
        <span aria-hidden="true" className="text-warn">
          ◆
        </span>{' '}
        {joinSentences(locale, [plural(locale, gradingWords(locale).leech, lapses), words.leechAdvice])}
      </p>
      {related.length > 0 && (
        <ul>
          <li>{words.related}</li>
          {related.map(({ key, title }) => (
            <li key={key}>
              <SiteLink href={cardPath(locale, key)}>{title[locale]}</SiteLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
