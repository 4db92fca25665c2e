import { type Locale, otherLocale } from '#lib/core/locale.ts'
import type { CardText, Line } from './card-text.ts'
import { cutAround, type Marked, markText } from './marked.ts'
import { type Match, matchUnits } from './match-text.ts'
import type { Clause } from './plan-query.ts'

/** The passage that shows why a card was found, in the language in which it was. */
export interface Snippet extends Marked {
  readonly locale: Locale
}

const snippetLength = { en: 150, zh: 76 } as const

/** From the page's language, unless the other one answers more of the query; its title then counts as text. */
export function snippetOf(card: CardText, clauses: readonly Clause[], locale: Locale): Snippet {
  const other = otherLocale(locale)
  const { title, lines } = card[locale]
  const own = answered([title, ...lines], clauses)
  const shown = own < clauses.length && answered([card[other].title, ...card[other].lines], clauses) > own
  const from = shown ? other : locale
  const all = shown ? [card[other].title, ...card[other].lines] : lines
  const { line, matches } = bestLine(all, clauses)
  return { locale: from, ...cutAround(markText(line.text, matches), snippetLength[from]) }
}

/** Of how many clauses something stands in these lines. */
function answered(lines: readonly Line[], clauses: readonly Clause[]): number {
  const found = new Set<number>()
  for (const { units } of lines) {
    for (const { clause } of matchUnits(units, clauses)) found.add(clause)
    if (found.size === clauses.length) break
  }
  return found.size
}

/** The line that answers the most clauses; among equals the first, which says what the card asks. */
function bestLine(lines: readonly Line[], clauses: readonly Clause[]): { line: Line; matches: readonly Match[] } {
  let best = { line: lines[0], matches: [] as readonly Match[], worth: 0 }
  for (const line of lines) {
    const matches = matchUnits(line.units, clauses)
    const worth = worthOf(matches)
    if (worth > best.worth) best = { line, matches, worth }
    if (worth === 1.5 * clauses.length) break
  }
  return best
}

function worthOf(matches: readonly Match[]): number {
  const whole = new Set(matches.filter((match) => match.whole).map(({ clause }) => clause))
  const all = new Set(matches.map(({ clause }) => clause))
  return whole.size + all.size / 2
}
