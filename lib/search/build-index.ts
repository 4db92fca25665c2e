import type { SearchDocument } from '#lib/core/search-document.ts'
import { impactBits, weighTerms } from './impact.ts'
import type { IndexHead } from './search-index.ts'
import { pushVarint } from './varint.ts'

interface BuiltIndex {
  readonly head: Pick<IndexHead, 'keys' | 'titles' | 'terms'>
  readonly postings: Uint8Array
}

/** The index of these cards, in the two parts that `openIndex` puts together. */
export function buildIndex(documents: readonly SearchDocument[]): BuiltIndex {
  const lists = new Map<string, { readonly bytes: number[]; last: number }>()
  for (const [card, document] of documents.entries()) {
    for (const [term, step] of weighTerms(document)) {
      const list = lists.get(term) ?? { bytes: [], last: 0 }
      lists.set(term, list)
      pushVarint(list.bytes, ((card - list.last) << impactBits) | step)
      list.last = card
    }
  }
  const terms = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1))
  const bytesOf = (term: string): readonly number[] => lists.get(term)?.bytes ?? []
  const lengths: number[] = []
  for (const term of terms) pushVarint(lengths, bytesOf(term).length)
  const keys = documents.map(({ key }) => key)
  const titles = documents.map(({ text }) => ({ en: text.en.title, zh: text.zh.title }))
  return { head: { keys, titles, terms: terms.join('\n') }, postings: joined([lengths, ...terms.map(bytesOf)]) }
}

function joined(parts: readonly (readonly number[])[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
