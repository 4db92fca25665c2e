import { bigramsOf, type Unit, unitsOf } from './tokens.ts'

/** A way in which one thing that was asked for can be met. */
export type Lookup =
  | { readonly kind: 'exact' | 'prefix'; readonly term: string; readonly weight: number }
  /** At least so many of these terms. */
  | { readonly kind: 'several'; readonly terms: readonly string[]; readonly needed: number; readonly weight: number }

/** One thing that was asked for; any of the lookups will do. */
export interface Clause {
  readonly unit: Unit
  readonly lookups: readonly Lookup[]
}

/** Words that say nothing about a card; they count only where nothing else was typed. */
const empty = new Set(
  'a an and are as at be by can do does for from how i if in is it of on or that the this to was what when which why with you your'.split(
    ' ',
  ),
)

/** Han words up to this length are wanted as they are; of a longer run, a sentence perhaps, most is enough. */
export const longestWord = 4
const wantedOfSentence = 0.6

/** What a query asks for. The last word may be one that is still being typed. */
export function planQuery(query: string): readonly Clause[] {
  const units = unitsOf(query)
  const last = units.at(-1)
  const typing = last !== undefined && last.end === query.length ? last : undefined
  const telling = units.filter((unit) => unit === typing || !empty.has(unit.term))
  const kept = telling.some((unit) => !empty.has(unit.term)) ? telling.filter((unit) => !empty.has(unit.term)) : telling
  return (kept.length > 0 ? kept : units).map((unit) => clauseOf(unit, unit === typing))
}

function clauseOf(unit: Unit, typing: boolean): Clause {
  return { unit, lookups: unit.kind === 'han' ? hanLookups(unit) : latinLookups(unit, typing) }
}

function hanLookups({ term }: Unit): readonly Lookup[] {
  const terms = bigramsOf(term)
  if (terms.length === 1) return [{ kind: [...term].length === 1 ? 'prefix' : 'exact', term: terms[0], weight: 1 }]
  const needed = terms.length < longestWord ? terms.length : Math.ceil(terms.length * wantedOfSentence)
  return [{ kind: 'several', terms, needed, weight: 1 }]
}

/** A word can have an ending, or be misspelt. */
export function isWord({ kind }: Unit): boolean {
  return kind === 'word' || kind === 'compound'
}

function latinLookups(unit: Unit, typing: boolean): readonly Lookup[] {
  const { term, parts, name } = unit
  const lookups: Lookup[] = [{ kind: 'exact', term, weight: 1 }]
  if (typing || (isWord(unit) && term.length > 2)) lookups.push({ kind: 'prefix', term, weight: 0.75 })
  if (isWord(unit) && /[^s]s$/.test(term) && term.length > 3) {
    lookups.push({ kind: 'exact', term: term.slice(0, -1), weight: 0.9 })
  }
  if (unit.kind === 'compound' && !name) {
    lookups.push({ kind: 'several', terms: parts, needed: parts.length, weight: 0.5 })
  }
  return lookups
}
