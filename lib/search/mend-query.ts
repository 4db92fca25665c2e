import { type Clause, isWord, type Lookup } from './plan-query.ts'
import type { SearchIndex } from './search-index.ts'
import { numberOf, prefixRange, similarWords } from './vocabulary.ts'

/** How much a word counts that is spelt nearly as it was typed, and any norm where a certain one was wanted. */
const nearWeight = 0.5

/** Gives each clause that nothing meets as it was typed the lookups of what may be meant instead. */
export function mendQuery(index: SearchIndex, clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause) => {
    if (clause.lookups.some((lookup) => finds(index, lookup))) return clause
    return { ...clause, lookups: nearTerms(index, clause).map((term) => ({ kind: 'exact', term, weight: nearWeight })) }
  })
}

function finds({ terms }: SearchIndex, lookup: Lookup): boolean {
  if (lookup.kind === 'exact') return numberOf(terms, lookup.term) >= 0
  if (lookup.kind === 'several')
    return lookup.terms.filter((term) => numberOf(terms, term) >= 0).length >= lookup.needed
  const [from, to] = prefixRange(terms, lookup.term)
  return to > from
}

function nearTerms({ terms }: SearchIndex, { unit }: Clause): readonly string[] {
  if (isWord(unit)) return similarWords(terms, unit.term).map((term) => terms[term])
  return /^[|‖]/.test(unit.term) ? [unit.term[0]] : []
}
