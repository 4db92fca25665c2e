import { locales } from '#lib/core/locale.ts'
import type { SearchDocument, SearchText } from '#lib/core/search-document.ts'
import { termsOf } from './tokens.ts'

/** How much a term says about a card, in eight steps: what an index keeps beside the card's number. */
export const impacts = [0.5, 0.75, 1.1, 1.8, 3, 5, 8, 12] as const

/** Bits of a posting that hold the step. */
export const impactBits = 3

const fieldWeights = { title: 9, prompt: 2.6, keywords: 1.8, body: 0.6, hidden: 0.5 } as const
const fields = Object.keys(fieldWeights) as (keyof SearchText)[]
/** Words of a title that is longer than this count for less each. */
const usualTitle = 9

/** The terms of a card, each with its step; of the two languages the stronger counts, so that 2:4 is not one twice. */
export function weighTerms({ text }: SearchDocument): ReadonlyMap<string, number> {
  const steps = new Map<string, number>()
  for (const locale of locales) {
    for (const [term, weight] of weighText(text[locale])) {
      steps.set(term, Math.max(steps.get(term) ?? 0, stepOf(weight)))
    }
  }
  return steps
}

/** As in BM25: how often a term stands in a field counts, each time less. */
function weighText(text: SearchText): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const field of fields) {
    const terms = termsOf(text[field])
    const counts = new Map<string, number>()
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    const length = field === 'title' ? Math.max(1, terms.length / usualTitle) ** 0.5 : 1
    for (const [term, count] of counts) {
      const weight = (fieldWeights[field] * ((1.8 * count) / (count + 0.8))) / length
      weights.set(term, (weights.get(term) ?? 0) + weight)
    }
  }
  return weights
}

function stepOf(weight: number): number {
  const above = impacts.findIndex((impact) => impact > weight * 1.2)
  return above < 0 ? impacts.length - 1 : Math.max(0, above - 1)
}
