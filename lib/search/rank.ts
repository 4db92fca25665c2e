import { impactBits, impacts } from './impact.ts'
import type { Clause, Lookup } from './plan-query.ts'
import type { SearchIndex } from './search-index.ts'
import { numberOf, prefixRange } from './vocabulary.ts'

/** Cards that meet a query, and how well. */
export interface Ranked {
  readonly card: number
  readonly score: number
}

/**
 * The cards that meet every clause; if there is none, those that meet the most of them, at least half. Unsorted, since
 * only the best are shown.
 */
export function rankCards(index: SearchIndex, clauses: readonly Clause[]): readonly Ranked[] {
  const totals = new Float32Array(index.keys.length)
  const met = new Uint8Array(index.keys.length)
  for (const clause of clauses) {
    const scores = scoreClause(index, clause)
    for (let card = 0; card < scores.length; card++) {
      if (scores[card] === 0) continue
      totals[card] += scores[card]
      met[card]++
    }
  }
  const most = met.reduce((most, count) => Math.max(most, count), 0)
  if (most === 0 || most < clauses.length / 2) return []
  const ranked: Ranked[] = []
  for (let card = 0; card < met.length; card++) {
    if (met[card] === most) ranked.push({ card, score: totals[card] })
  }
  return ranked
}

/** For each card its best way of meeting the clause: many words with the same beginning are no better than one. */
function scoreClause(index: SearchIndex, { lookups }: Clause): Float32Array {
  const scores = new Float32Array(index.keys.length)
  for (const lookup of lookups) look(index, lookup, scores)
  return scores
}

function look(index: SearchIndex, lookup: Lookup, scores: Float32Array): void {
  if (lookup.kind === 'several') lookSeveral(index, lookup, scores)
  else if (lookup.kind === 'exact') raise(index, numberOf(index.terms, lookup.term), lookup.weight, scores)
  else lookPrefix(index, lookup.term, lookup.weight, scores)
}

/** The longer the word that was meant, the less. */
function lookPrefix(index: SearchIndex, prefix: string, weight: number, scores: Float32Array): void {
  const [from, to] = prefixRange(index.terms, prefix)
  for (let term = from; term < to; term++) {
    const extra = index.terms[term].length - prefix.length
    raise(index, term, weight * (8 / (8 + extra)), scores)
  }
}

/** The mean of the terms, if a card has enough of them. */
function lookSeveral(
  index: SearchIndex,
  { terms, needed, weight }: Extract<Lookup, { readonly kind: 'several' }>,
  scores: Float32Array,
): void {
  const sums = new Float32Array(scores.length)
  const counts = new Uint8Array(scores.length)
  for (const term of new Set(terms)) {
    const once = new Float32Array(scores.length)
    raise(index, numberOf(index.terms, term), 1, once)
    const times = terms.filter((other) => other === term).length
    for (let card = 0; card < once.length; card++) {
      if (once[card] === 0) continue
      sums[card] += once[card]
      counts[card] += times
    }
  }
  for (let card = 0; card < sums.length; card++) {
    if (counts[card] >= needed) scores[card] = Math.max(scores[card], (weight * sums[card]) / terms.length)
  }
}

/** Walks the postings of a term. `weight` times the impact is what a card gets, if it has not got more. */
function raise({ offsets, postings, keys }: SearchIndex, term: number, weight: number, scores: Float32Array): void {
  if (term < 0) return
  const end = offsets[term + 1]
  let at = offsets[term]
  // Rare terms say more. A posting has one byte or two; how many there are need not be known better.
  const rarity = Math.log(1 + keys.length / (1 + (end - at) / 1.3))
  const step = weight * (0.3 + rarity)
  let card = 0
  while (at < end) {
    let byte = postings[at++]
    let value = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++]
      value |= (byte & 127) << shift
    }
    card += value >>> impactBits
    const score = step * impacts[value & ((1 << impactBits) - 1)]
    if (score > scores[card]) scores[card] = score
  }
}
