import type { Locale, Localized } from '#lib/core/locale.ts'
import { type ProgressWords, progressEn } from './progress-en.ts'
import { progressZh } from './progress-zh.ts'

const words: Localized<ProgressWords> = { en: progressEn, zh: progressZh }

/** What the page of progress says. */
export function progressWords(locale: Locale): ProgressWords {
  return words[locale]
}
