import type { Localized } from '#lib/core/locale.ts'
import type { SearchText } from '#lib/core/search-document.ts'
import { fold } from './fold.ts'
import { type Unit, unitsOf } from './tokens.ts'

/** A line of a card's text with its units. */
export interface Line {
  readonly text: string
  readonly units: readonly Unit[]
}

/** A card's text in one language. */
interface ReadText {
  readonly title: Line
  /** What the card asks first, then the rest of what a result may show. */
  readonly lines: readonly Line[]
  /** What only answers a query. */
  readonly unseen: readonly Line[]
  /** What a result may show, folded and in lower case, to find a phrase in. */
  readonly plain: string
}

export type CardText = Localized<ReadText>

/** Each line is taken apart when it is first looked at, once for however many queries: most never are. */
export function readCardText({ en, zh }: Localized<SearchText>): CardText {
  return { en: readText(en), zh: readText(zh) }
}

function readText({ title, prompt, body, keywords, hidden }: SearchText): ReadText {
  const all = `${prompt}\n${body}`
  let plain: string | undefined
  return {
    title: lineOf(title),
    lines: linesOf(all),
    unseen: linesOf(`${keywords}\n${hidden}`),
    get plain() {
      plain ??= plainOf(all)
      return plain
    },
  }
}

function linesOf(text: string): readonly Line[] {
  return text.split('\n').map(lineOf)
}

export function lineOf(text: string): Line {
  let units: readonly Unit[] | undefined
  return {
    text,
    get units() {
      units ??= unitsOf(text)
      return units
    },
  }
}

/** Text as a phrase is looked for in it. */
export function plainOf(text: string): string {
  return fold(text).text.toLowerCase().replace(/\s+/g, ' ').trim()
}
