import { type Locale, locales } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { type CardText, lineOf, plainOf } from './card-text.ts'
import { type Marked, markText } from './marked.ts'
import { matchUnits } from './match-text.ts'
import { mendQuery } from './mend-query.ts'
import { type Clause, longestWord, planQuery } from './plan-query.ts'
import { type Ranked, rankCards } from './rank.ts'
import type { SearchIndex } from './search-index.ts'
import { type Snippet, snippetOf } from './snippet.ts'

export interface SearchResult {
  readonly key: CardKey
  /** In the page's language. */
  readonly title: Marked
  /** Undefined until the card's text is there. */
  readonly snippet: Snippet | undefined
}

export interface SearchAnswer {
  /** How many cards were found; the best of them are shown. */
  readonly total: number
  readonly results: readonly SearchResult[]
  /** Numbers of cards whose texts would make the answer better. */
  readonly missing: readonly number[]
}

/** More than one screen of results, and few enough that a key costs the page little. */
const usualLimit = 12
/** So many are looked at more closely than the index can. */
const candidates = 40

/** Finds cards in both languages for a page in one. `textOf` gives the texts that are there already. */
export function searchCards(
  index: SearchIndex,
  textOf: (card: number) => CardText | undefined,
  query: string,
  locale: Locale,
  limit = usualLimit,
): SearchAnswer {
  const clauses = mendQuery(index, planQuery(query))
  const ranked = rankCards(index, clauses)
  const best = bestOf(ranked, candidates).map(({ card, score }) => {
    const text = textOf(card)
    const phrase = score * phraseBonus(index, card, text, query)
    return { card, score: phrase, whole: text && isWhole(text, clauses) }
  })
  const wholes = best.filter(({ whole }) => whole !== false)
  const kept = (wholes.length > 0 ? wholes : best).sort((a, b) => b.score - a.score || a.card - b.card).slice(0, limit)
  return {
    total: ranked.length - (wholes.length > 0 ? best.length - wholes.length : 0),
    results: kept.map(({ card }) => resultOf(index, card, textOf(card), clauses, locale)),
    missing: kept.flatMap(({ card }) => (textOf(card) ? [] : [card])),
  }
}

/** The best, without putting thousands in order. */
function bestOf(ranked: readonly Ranked[], count: number): readonly Ranked[] {
  const best: Ranked[] = []
  for (const each of ranked) {
    if (best.length === count && each.score <= best[count - 1].score) continue
    let place = best.length
    while (place > 0 && best[place - 1].score < each.score) place--
    best.splice(place, 0, each)
    if (best.length > count) best.pop()
  }
  return best
}

/** A card that has the words as they were typed, one after the other, is before one that has them somewhere. */
function phraseBonus(index: SearchIndex, card: number, text: CardText | undefined, query: string): number {
  const wanted = plainOf(query)
  const titles = locales.map((locale) => plainOf(index.titles[card][locale]))
  if (titles.includes(wanted)) return 2
  if (titles.some((title) => title.includes(wanted))) return 1.5
  return text && locales.some((locale) => text[locale].plain.includes(wanted)) ? 1.25 : 1
}

/**
 * Whether each Chinese word and each compound stands in the text as one: its pairs of characters, or its parts, may be
 * in different places. A run of Chinese that is longer than a word need not.
 */
function isWhole(text: CardText, clauses: readonly Clause[]): boolean {
  const wanted = clauses.filter(({ unit }) =>
    unit.kind === 'han' ? unit.term.length > 2 && unit.term.length <= longestWord : unit.kind === 'compound',
  )
  if (wanted.length === 0) return true
  const lines = locales.flatMap((locale) => [text[locale].title, ...text[locale].lines, ...text[locale].unseen])
  return wanted.every((clause) => lines.some((line) => matchUnits(line.units, [clause]).some(({ whole }) => whole)))
}

function resultOf(
  { keys, titles }: SearchIndex,
  card: number,
  text: CardText | undefined,
  clauses: readonly Clause[],
  locale: Locale,
): SearchResult {
  const title = lineOf(titles[card][locale])
  return {
    key: keys[card],
    title: markText(title.text, matchUnits(title.units, clauses)),
    snippet: text && snippetOf(text, clauses, locale),
  }
}
