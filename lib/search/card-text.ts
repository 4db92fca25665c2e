import type { Localized } from '#lib/core/locale.ts'
import type { SearchText } from '#lib/core/search-document.ts'
import { fold } from './fold.ts'
import { type Unit, unitsOf } from './tokens.ts'

/** A line of a card's text with its units. */
export interface Line {
  readonly text: string
  readonly units: readonly Unit[]
}

/** A card's text in one language, read once for however many queries. */
export interface ReadText {
  readonly title: Line
  /** What the card asks first, then the rest of what a result may show. */
  readonly lines: readonly Line[]
  /** What only answers a query. */
  readonly unseen: readonly Line[]
  /** All of it folded, in lower case, to find a phrase in. */
  readonly plain: string
}

export type CardText = Localized<ReadText>

export function readCardText({ en, zh }: Localized<SearchText>): CardText {
  return { en: readText(en), zh: readText(zh) }
}

function readText({ title, prompt, body, keywords, hidden }: SearchText): ReadText {
  const all = `${prompt}\n${body}`
  return { title: lineOf(title), lines: linesOf(all), unseen: linesOf(`${keywords}\n${hidden}`), plain: plainOf(all) }
}

function linesOf(text: string): readonly Line[] {
  return text.split('\n').map(lineOf)
}

export function lineOf(text: string): Line {
  return { text, units: unitsOf(text) }
}

/** Text as a phrase is looked for in it. */
export function plainOf(text: string): string {
  return fold(text).text.toLowerCase().replace(/\s+/g, ' ').trim()
}
