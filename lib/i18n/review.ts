import type { Locale, Localized } from '#lib/core/locale.ts'
import { type ReviewWords, reviewEn } from './review-en.ts'
import { reviewZh } from './review-zh.ts'

const words: Localized<ReviewWords> = { en: reviewEn, zh: reviewZh }

/** What the review page says, and the home page of it. */
export function reviewWords(locale: Locale): ReviewWords {
  return words[locale]
}
