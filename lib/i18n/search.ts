import type { Locale, Localized } from '#lib/core/locale.ts'
import { type SearchWords, searchEn } from './search-en.ts'
import { searchZh } from './search-zh.ts'

const words: Localized<SearchWords> = { en: searchEn, zh: searchZh }

/** What the search says. */
export function searchWords(locale: Locale): SearchWords {
  return words[locale]
}
