import type { Locale, Localized } from '#lib/core/locale.ts'
import { type CardsWords, cardsEn } from './cards-en.ts'
import { cardsZh } from './cards-zh.ts'

const words: Localized<CardsWords> = { en: cardsEn, zh: cardsZh }

/** What the list of all cards, and the details of one, say. */
export function cardsWords(locale: Locale): CardsWords {
  return words[locale]
}
