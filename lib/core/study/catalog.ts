import type { Level, QuestionKind, Topic } from '#lib/core/deck.ts'
import type { Localized } from '#lib/core/locale.ts'
import type { CardKey } from './events.ts'

/** A card as the schedule needs it. */
export interface CatalogCard {
  readonly key: CardKey
  readonly topic: string
  readonly level: Level
  /** Cards that are better learnt before this one. */
  readonly after: readonly CardKey[]
  /** Cards on the same matter: the questions of an exercise and the other way round. */
  readonly related: readonly CardKey[]
}

/** All cards of the site, in the order in which new ones are met. */
export interface Catalog {
  readonly cards: readonly CatalogCard[]
  /** Former keys of cards, and the keys that they have now. */
  readonly renamed: Readonly<Record<string, CardKey>>
}

/** A card with what lists show of it. */
export interface SiteCard extends CatalogCard {
  readonly title: Localized
  readonly kind: QuestionKind | 'exercise'
  /** Of an exercise, 1 to 5. */
  readonly difficulty?: number
}

export interface SiteCatalog extends Catalog {
  readonly topics: readonly Topic[]
  readonly cards: readonly SiteCard[]
}

export function questionCard(slug: string): CardKey {
  return `questions/${slug}`
}

export function exerciseCard(slug: string): CardKey {
  return `exercises/${slug}`
}

/** The slug of a card's question or exercise. */
export function slugOf(key: CardKey): string {
  return key.slice(key.indexOf('/') + 1)
}

export function isExerciseCard(key: CardKey): boolean {
  return key.startsWith('exercises/')
}
