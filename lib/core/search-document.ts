import type { Localized } from './locale.ts'
import type { CardKey } from './study/events.ts'

/** What can be found of a card in one language, as plain text. */
export interface SearchText {
  readonly title: string
  /** What the card asks: a question's wording, an exercise's summary. */
  readonly prompt: string
  /** Topic, kind, names of functions: words that say what the card is about. */
  readonly keywords: string
  /** Everything else. */
  readonly body: string
  /** Found, but never shown in a result: what would give an exercise away. */
  readonly hidden: string
}

/** A card as the search knows it. */
export interface SearchDocument {
  readonly key: CardKey
  readonly text: Localized<SearchText>
}
