import type { Locale, Localized } from '#lib/core/locale.ts'
import { type GradingWords, gradingEn } from './grading-en.ts'
import { gradingZh } from './grading-zh.ts'

const words: Localized<GradingWords> = { en: gradingEn, zh: gradingZh }

/** What grading a card says. */
export function gradingWords(locale: Locale): GradingWords {
  return words[locale]
}
