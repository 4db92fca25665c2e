import type { Locale, Localized } from '#lib/core/locale.ts'
import { type DataWords, dataEn } from './data-en.ts'
import { dataZh } from './data-zh.ts'

const words: Localized<DataWords> = { en: dataEn, zh: dataZh }

/** What the site says of the learner's data: exports, imports and their faults. */
export function dataWords(locale: Locale): DataWords {
  return words[locale]
}
