import { type Localized, locales } from '#lib/core/locale.ts'
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
  /** What the card asks first, then the rest. */
  readonly lines: readonly Line[]
  /** All of it folded, in lower case, to find a phrase in. */
  readonly plain: string
}

export type CardText = Localized<ReadText>

export function readCardText(text: Localized<SearchText>): CardText {
  const read = locales.map((locale) => {
    const { title, prompt, body } = text[locale]
    const all = `${prompt}\n${body}`
    return [locale, { title: lineOf(title), lines: all.split('\n').map(lineOf), plain: plainOf(all) }] as const
  })
  return Object.fromEntries(read) as Record<(typeof locales)[number], ReadText>
}

export function lineOf(text: string): Line {
  return { text, units: unitsOf(text) }
}

/** Text as a phrase is looked for in it. */
export function plainOf(text: string): string {
  return fold(text).text.toLowerCase().replace(/\s+/g, ' ').trim()
}
