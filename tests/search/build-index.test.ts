import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchDocument, SearchText } from '#lib/core/search-document.ts'
import { buildIndex } from '#lib/search/build-index.ts'
import { isWithin } from '#lib/search/edit-distance.ts'
import { openIndex } from '#lib/search/search-index.ts'
import { termsOf } from '#lib/search/tokens.ts'
import { prefixRange, similarWords } from '#lib/search/vocabulary.ts'
import { searchable } from './site.ts'

function card(slug: string, en: Partial<SearchText>, zh: Partial<SearchText> = {}): SearchDocument {
  const none = { title: '', prompt: '', keywords: '', body: '', hidden: '' }
  return { key: `questions/${slug}`, text: { en: { ...none, ...en }, zh: { ...none, ...zh } } }
}

const keysOf = (documents: readonly SearchDocument[], query: string): string[] =>
  searchable(documents)
    .search(query)
    .results.map(({ key }) => key.replace('questions/', ''))

const word = fc.constantFrom('sparse', 'dense', 'layer', '2:4', 'top-k', '剪枝', '稀疏度', '‖W‖', 'mask', 'conv2d')
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const cards = fc
  .array(fc.record({ title: text, body: text }), { minLength: 1, maxLength: 200 })
  .map((all) => all.map((each, n) => card(String(n), each)))

describe('an index', () => {
  test('finds a term in exactly the cards that have it, whatever their number', () => {
    fc.assert(
      fc.property(cards, word, (documents, query) => {
        const wanted = termsOf(query)[0]
        const holding = documents.filter(({ text: { en } }) => termsOf(`${en.title} ${en.body}`).includes(wanted))
        expect(searchable(documents).search(`${query} `).total).toBe(holding.length)
      }),
      { numRuns: 60 },
    )
  })

  test('refuses postings of another index', () => {
    const { head, postings } = buildIndex([card('a', { title: 'sparse layer' })])
    const broken = () => openIndex({ ...head, postings: '', texts: [] }, postings.subarray(0, postings.length - 1))
    expect(broken).toThrow('do not belong')
  })

  test('of nothing finds nothing', () => {
    expect(searchable([]).search('sparse')).toEqual({ total: 0, results: [], missing: [] })
  })
})

describe('the order', () => {
  test('title before what is asked, before keywords, before the rest', () => {
    const documents = [
      card('body', { title: 'x', body: 'pruning' }),
      card('keywords', { title: 'x', keywords: 'pruning' }),
      card('prompt', { title: 'x', prompt: 'pruning' }),
      card('title', { title: 'pruning' }),
    ]
    expect(keysOf(documents, 'pruning')).toEqual(['title', 'prompt', 'keywords', 'body'])
  })

  test('a Chinese sentence as it is before its pieces; a Chinese word never by its pieces', () => {
    const documents = [
      card('pieces', {}, { body: '结构化的方法与非结构的方法，剪枝在后。化剪。' }),
      card('phrase', {}, { body: '这里讲非结构化剪枝。' }),
    ]
    expect(keysOf(documents, '非结构化剪枝')).toEqual(['phrase', 'pieces'])
    const scattered = [card('pieces', {}, { body: '稀疏，疏度。' }), card('word', {}, { body: '稀疏度。' })]
    expect(keysOf(scattered, '稀疏度')).toEqual(['word'])
  })

  test('the whole word before one that begins with it, and a slip only where nothing begins so', () => {
    const documents = [
      card('longer', { body: 'masking' }),
      card('whole', { body: 'mask' }),
      card('near', { body: 'task' }),
    ]
    expect(keysOf(documents, 'mask')).toEqual(['whole', 'longer'])
    expect(keysOf(documents, 'maks')).toEqual(['whole'])
  })

  test('cards with every word; where there is none, those with the most, at least half', () => {
    const documents = [card('one', { body: 'dense' }), card('two', { body: 'dense layer' })]
    expect(keysOf(documents, 'dense layer')).toEqual(['two'])
    expect(keysOf(documents, 'dense layer zebra')).toEqual(['two'])
    expect(keysOf(documents, 'dense zebra')).toEqual(['two', 'one'].reverse())
    expect(keysOf(documents, 'dense zebra walrus')).toEqual([])
  })

  test('a card that both languages match is there once', () => {
    expect(keysOf([card('a', { body: 'N:M' }, { body: 'N:M' })], 'n:m')).toEqual(['a'])
  })
})

describe('the vocabulary', () => {
  const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 9 }))

  test('gives the terms with a prefix, and the words within the distance', () => {
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 4, maxLength: 9 }),
        (list, typed) => {
          const terms = [...list].sort()
          const [from, to] = prefixRange(terms, typed.slice(0, 2))
          expect(terms.slice(from, to)).toEqual(terms.filter((term) => term.startsWith(typed.slice(0, 2))))
          const limit = typed.length < 8 ? 1 : 2
          const near = terms.flatMap((term, i) => (isWithin(limit, typed, term) ? [i] : []))
          expect(similarWords(terms, typed)).toEqual(near)
        },
      ),
    )
  })

  test.each([
    ['mask', 'maks', 1, true],
    ['mask', 'masks', 1, true],
    ['mask', 'mas', 1, true],
    ['mask', 'tsk', 1, false],
    ['threshold', 'thresold', 1, true],
    ['threshold', 'tresold', 2, true],
    ['threshold', 'tesold', 2, false],
  ] as const)('%s and %s are within %i: %s', (a, b, limit, within) => {
    expect(isWithin(limit, a, b)).toBe(within)
    expect(isWithin(limit, b, a)).toBe(within)
  })

  test.each(['abc', '剪枝剪枝', '2:42', 'l1'])('%s is never taken for a slip', (typed) => {
    expect(similarWords(['abd', 'l2', '2:44', '剪枝剪支'], typed)).toEqual([])
  })
})
