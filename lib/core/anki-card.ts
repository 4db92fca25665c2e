import type { Level, QuestionKind } from '#lib/core/deck.ts'
import type { Localized } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'

/** A card of the site as Anki can show it. */
export interface AnkiCard {
  readonly key: CardKey
  readonly topic: string
  readonly level: Level
  readonly kind: QuestionKind | 'exercise'
  readonly text: Localized<AnkiText>
}

/** HTML without the site's styles; formulas as `\(…\)` and `\[…\]`, which Anki renders itself. */
export interface AnkiText {
  /** Plain text, escaped for HTML. */
  readonly title: string
  readonly front: string
  readonly back: string
  /** A list; '' where there is none. */
  readonly rubric: string
}

/** What the back of a card says besides the card's own text. */
export interface AnkiWords {
  readonly rubric: string
  readonly open: string
  /** Names the other language in that language. */
  readonly other: string
}
