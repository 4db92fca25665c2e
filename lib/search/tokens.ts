import { fold } from './fold.ts'

/** A piece of text that is looked up as a whole. */
export interface Unit {
  readonly kind: 'word' | 'compound' | 'symbol' | 'number' | 'han'
  /** Folded, in lower case, joiners removed: `Top-k` is `topk`. A run of Han characters as it is. */
  readonly term: string
  /** Of a compound such as `top-k`, `tf.topk` and `pruneByThreshold`: the words in it. */
  readonly parts: readonly string[]
  /** A compound by its capitals alone, as names in code are: it means itself, not its parts anywhere. */
  readonly name: boolean
  /** Place in the original text. */
  readonly start: number
  readonly end: number
}

/**
 * What the search takes for one thing: plain words, runs of Han characters, norms and magnitudes (‖W‖, |w|), patterns
 * (2:4, N:M, 1/40), numbers with their percent sign, words with their joiners (top-k, tf.topk, keep_ratio).
 */
const letter = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`
const pattern = new RegExp(
  [
    // Most of a text is plain words and Chinese: to try them first saves the dearer ones below.
    String.raw`(?<simple>[A-Za-z]{2,}(?=[ ,;\n]|$))`,
    String.raw`(?<han>\p{Script=Han}+)`,
    String.raw`(?<symbol>\|\|[^\|\n]{1,12}\|\||‖[^‖\n]{1,12}‖|\|[\p{L}\p{N}_ ]{1,4}\||‖|\|\|)`,
    String.raw`(?<ratio>(?<!${letter}|[.:\/])(?:\d+ ?: ?\d+|\d+\/\d+|[A-Za-z]:[A-Za-z])(?!${letter}|[:\/]))`,
    String.raw`(?<number>(?<!${letter})\d+(?:,\d{3})*(?:\.\d+)?(?:%|(?!${letter}|[_\-]${letter})))`,
    String.raw`(?<word>${letter}+(?:[\-._']${letter}+)*)`,
  ].join('|'),
  'gv',
)

/** The units of a text in their order. */
export function unitsOf(original: string): readonly Unit[] {
  const { text, places } = fold(original)
  const units: Unit[] = []
  for (const match of text.matchAll(pattern)) {
    const { simple, symbol, ratio, number, han, word = simple } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const place = { start: places ? places[start] : start, end: places ? endAt(places, end) : end }
    if (symbol !== undefined) units.push({ ...plain('symbol', symbolTerm(symbol)), parts: innerOf(symbol), ...place })
    else if (ratio !== undefined) units.push({ ...plain('symbol', ratio.replaceAll(' ', '').toLowerCase()), ...place })
    else if (number !== undefined) units.push({ ...plain('number', number.replaceAll(',', '')), ...place })
    else if (han !== undefined) units.push({ ...plain('han', han), ...place })
    else if (word !== undefined) units.push({ ...wordUnit(word), ...place })
  }
  return units
}

/** The terms under which a text is found, with repetitions. */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  for (const { kind, term, parts } of unitsOf(text)) {
    if (kind === 'han') pushBigrams(terms, term)
    else terms.push(term, ...parts)
  }
  return terms
}

/** Overlapping pairs of characters, so that every word of two is found; a single character is itself. */
export function bigramsOf(han: string): string[] {
  const signs = [...han]
  if (signs.length < 2) return signs
  return signs.slice(1).map((sign, i) => signs[i] + sign)
}

/** The last character of a run also by itself: with the pairs that begin with a character, that is all of its places. */
function pushBigrams(terms: string[], han: string): void {
  const signs = [...han]
  for (let i = 1; i < signs.length; i++) terms.push(signs[i - 1] + signs[i])
  terms.push(signs[signs.length - 1])
}

function plain(kind: Unit['kind'], term: string) {
  return { kind, term, parts: [], name: false } as const
}

function symbolTerm(symbol: string): string {
  return symbol.replaceAll('||', '‖').replace(/\s/g, '').toLowerCase()
}

/** What stands inside, and the sign by itself: ‖W‖ is also any norm. */
function innerOf(symbol: string): string[] {
  const inside = (symbol.match(/[\p{L}\p{N}]+/gu) ?? []).map((part) => part.toLowerCase())
  return inside.length > 0 ? [...inside, symbolTerm(symbol)[0]] : []
}

function wordUnit(written: string): Omit<Unit, 'start' | 'end'> {
  if (/^[A-Z]?[a-z]+$/.test(written)) return plain('word', written.toLowerCase())
  const word = written.replace(/'s$/i, '').replaceAll("'", '')
  const term = word.replace(/[-._]/g, '').toLowerCase()
  const joined = word.split(/[-._]/)
  const parts = joined.flatMap(byCapitals).map((part) => part.toLowerCase())
  if (parts.length < 2) return plain('word', term)
  return { kind: 'compound', term, parts, name: joined.length === 1 }
}

/** `pruneByThreshold` is prune, By, Threshold; `ReLU`, `LeNet`, `TFLite` and `GPUs` are no sentences. */
function byCapitals(word: string): string[] {
  if (!/^\p{Ll}\p{Ll}+\p{Lu}|\p{Ll}{2}\p{Lu}\p{Ll}{2}/u.test(word)) return [word]
  return word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
}

/** Where the original character ends that the one before `end` came from; one can become several, as ½ does. */
function endAt(places: readonly number[], end: number): number {
  let after = end
  while (after < places.length - 1 && places[after] === places[end - 1]) after++
  return places[after]
}
