import { isWithin } from './edit-distance.ts'

/** The terms that begin with a prefix, as a range of their numbers. */
export function prefixRange(terms: readonly string[], prefix: string): readonly [from: number, to: number] {
  return [lowerBound(terms, prefix), lowerBound(terms, `${prefix}\uffff`)]
}

/** The number of a term; -1 if it is none. */
export function numberOf(terms: readonly string[], term: string): number {
  const at = lowerBound(terms, term)
  return terms[at] === term ? at : -1
}

function lowerBound(terms: readonly string[], term: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (terms[middle] < term) low = middle + 1
    else high = middle
  }
  return low
}

/** The words that may be meant where nothing begins with `typed`: one edit away, or two for eight letters and more. */
export function similarWords(terms: readonly string[], typed: string): readonly number[] {
  if (!/^[a-z]{4,32}$/.test(typed)) return []
  const limit = typed.length < 8 ? 1 : 2
  const letters = lettersOf(typed)
  const [from, to] = wordRange(terms)
  const masks = masksOf(terms)
  const found: number[] = []
  for (let term = from; term < to; term++) {
    // An edit changes two letters of the set at most: most words are ruled out by two operations.
    if (countBits(masks[term - from] ^ letters) > 2 * limit) continue
    if (isWithin(limit, typed, terms[term])) found.push(term)
  }
  return found
}

/** Words of Latin letters alone lie together. */
function wordRange(terms: readonly string[]): readonly [from: number, to: number] {
  return [lowerBound(terms, 'a'), lowerBound(terms, '{')]
}

const masks = new WeakMap<readonly string[], Int32Array>()

function masksOf(terms: readonly string[]): Int32Array {
  let known = masks.get(terms)
  if (known === undefined) {
    const [from, to] = wordRange(terms)
    known = Int32Array.from({ length: to - from }, (_, i) => lettersOf(terms[from + i]))
    masks.set(terms, known)
  }
  return known
}

/** Which letters a word has, a bit each. */
function lettersOf(word: string): number {
  let set = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97
    if (code >= 0 && code < 26) set |= 1 << code
  }
  return set
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
