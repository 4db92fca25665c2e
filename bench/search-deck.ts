import { locales } from '#lib/core/locale.ts'
import type { SearchDocument, SearchText } from '#lib/core/search-document.ts'

/** The words of real texts in one language, from which others are made. */
export type Vocabulary = Readonly<Record<'en' | 'zh', readonly string[]>>

/** Words that real texts use, each as often as they do. */
export function vocabularyOf(documents: readonly SearchDocument[]): Vocabulary {
  const all = (locale: 'en' | 'zh') => documents.map(({ text }) => Object.values(text[locale]).join(' ')).join(' ')
  const chinese = new Intl.Segmenter('zh', { granularity: 'word' }).segment(all('zh'))
  return {
    en: all('en').split(/\s+/),
    zh: [...chinese].map(({ segment }) => segment).filter((word) => word.trim() !== ''),
  }
}

/**
 * Questions in both languages, 300 to 600 English words and 500 to 1,000 Chinese characters each: words drawn from real
 * text, and one in ten invented, the rarer the more there are, so that the vocabulary grows with the deck.
 */
export function generateDocuments(count: number, words: Vocabulary): readonly SearchDocument[] {
  const random = randomFrom(20_260_801)
  const texts = { en: (length: number) => english(length), zh: (length: number) => chinese(length) }
  return Array.from({ length: count }, (_, n) => {
    const size = 300 + Math.floor(random() * 300)
    const text = Object.fromEntries(locales.map((locale) => [locale, textOf(texts[locale], size)]))
    return { key: `questions/generated-${n}`, text: text as Record<'en' | 'zh', SearchText> }
  })

  function textOf(write: (length: number) => string, size: number): SearchText {
    return { title: write(8), prompt: write(40), keywords: write(4), body: paragraphs(write, size), hidden: '' }
  }
  function paragraphs(write: (length: number) => string, size: number): string {
    return Array.from({ length: Math.ceil(size / 40) }, () => write(40)).join('\n')
  }
  function english(length: number): string {
    return Array.from({ length }, () => (random() < 0.1 ? invented() : pick(words.en))).join(' ')
  }
  /** About 1.65 characters for an English word. */
  function chinese(length: number): string {
    let text = ''
    while (text.length < length * 1.65) text += random() < 0.1 ? rareHan() + rareHan() : pick(words.zh)
    return text
  }
  function pick(from: readonly string[]): string {
    return from[Math.floor(random() * from.length)]
  }
  function invented(): string {
    const rank = Math.floor(30_000 ** random())
    return `${syllables[rank % 20]}${syllables[Math.floor(rank / 20) % 20]}${syllables[Math.floor(rank / 400) % 20]}${syllables[Math.floor(rank / 8000)]}`
  }
  function rareHan(): string {
    return String.fromCharCode(0x4e00 + ((Math.floor(2_500 ** random()) * 7) % 20_000))
  }
}

const syllables = 'ra te lo mi ne su va co di per tion al ing ment gra fil con ver sta ble'.split(' ')

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
