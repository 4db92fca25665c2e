import type { Localized } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'

/** The part of an index that is text: a JSON file. */
export interface IndexHead {
  readonly keys: readonly CardKey[]
  readonly titles: readonly Localized[]
  /** All terms in the order of their code units, a line each. */
  readonly terms: string
  /** The file with the postings, as a path from the site's root without the base path. */
  readonly postings: string
  /** The files with the cards' texts, and for each the number of the first card that is not in it. */
  readonly texts: readonly { readonly file: string; readonly end: number }[]
}

/** An index as it is looked up. */
export interface SearchIndex {
  readonly keys: readonly CardKey[]
  readonly titles: readonly Localized[]
  readonly terms: readonly string[]
  /** Where each term's postings begin, and where the last one's end. */
  readonly offsets: Uint32Array
  readonly postings: Uint8Array
}

/**
 * Puts the two parts together. The bytes begin with the length of each term's postings; a posting is the distance to
 * the card before, shifted by `impactBits`, and the step of its impact. Both are varints.
 */
export function openIndex({ keys, titles, terms: lines }: IndexHead, bytes: Uint8Array): SearchIndex {
  const terms = lines === '' ? [] : lines.split('\n')
  const offsets = new Uint32Array(terms.length + 1)
  let at = 0
  let end = 0
  for (let term = 0; term < terms.length; term++) {
    let length = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      length |= (byte & 127) << shift
      if (byte < 128) break
    }
    end += length
    offsets[term + 1] = end
  }
  if (at + end !== bytes.length) throw new Error('The postings do not belong to these terms.')
  return { keys, titles, terms, offsets, postings: bytes.subarray(at) }
}
