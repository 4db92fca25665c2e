import type { KeyRow } from '#app/_keys/key-rows.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { searchWords } from '#lib/i18n/search.ts'

/** The search in a list of shortcuts: among the keys that always work, or the single ones, which can be switched off. */
export function searchRow(locale: Locale, group: 'always' | 'single'): KeyRow {
  const { title, keys } = searchWords(locale)
  return group === 'always'
    ? { id: 'search', text: keys, keys: [{ key: 'k', mod: true }] }
    : { id: 'search-single', text: title, keys: [{ key: '/' }] }
}
