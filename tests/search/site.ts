import { getDeck, getExercises } from '#lib/content/deck.ts'
import { searchDocuments } from '#lib/content/search-documents.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { SearchDocument } from '#lib/core/search-document.ts'
import { buildIndex } from '#lib/search/build-index.ts'
import { readCardText } from '#lib/search/card-text.ts'
import { type SearchAnswer, searchCards } from '#lib/search/search-cards.ts'
import { openIndex } from '#lib/search/search-index.ts'

interface Searchable {
  readonly documents: readonly SearchDocument[]
  readonly search: (query: string, locale?: Locale) => SearchAnswer
}

/** An index of these cards whose texts are all there. */
export function searchable(documents: readonly SearchDocument[]): Searchable {
  const { head, postings } = buildIndex(documents)
  const index = openIndex({ ...head, postings: '', texts: [] }, postings)
  const texts = documents.map(({ text }) => readCardText(text))
  return { documents, search: (query, locale = 'en') => searchCards(index, (card) => texts[card], query, locale, 40) }
}

/** The site's own cards. */
export async function searchableSite(): Promise<Searchable> {
  return searchable(searchDocuments(await getDeck(), await getExercises()))
}
