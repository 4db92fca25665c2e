import { beforeAll, describe, expect, test } from 'vitest'
import { locales } from '#lib/core/locale.ts'
import { chinese, english, mixed, type QueryCase, symbols, unfinished } from './queries.ts'
import { searchableSite } from './site.ts'

let site: Awaited<ReturnType<typeof searchableSite>>
beforeAll(async () => {
  site = await searchableSite()
}, 120_000)

const groups: Readonly<Record<string, readonly QueryCase[]>> = { english, chinese, mixed, symbols, unfinished }

describe.each(Object.entries(groups))('on the site, %s', (_, cases) => {
  test.each(cases)('%s finds %s first', (query, ...first) => {
    for (const locale of locales) {
      const keys = site.search(query, locale).results.map(({ key }) => key)
      expect(keys.slice(0, first.length).sort()).toEqual([...first].sort())
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})

/** Everything of a card that is indexed. */
function wholeText(key: string): string {
  const text = site.documents.find((document) => document.key === key)?.text
  return locales.flatMap((locale) => Object.values(text?.[locale] ?? {})).join('\n')
}

describe('precision in Chinese', () => {
  const terms = [
    '剪枝',
    '稀疏',
    '稀疏度',
    '压缩率',
    '结构化',
    '非结构化',
    '滤波器',
    '神经元',
    '掩码',
    '微控制器',
    '内核',
    '偏置',
    '重新验证',
  ]

  test.each(terms)('every card found for %s contains it, and every card that contains it is found', (term) => {
    const { results, total } = site.search(term, 'zh')
    const holding = site.documents.filter(({ key }) => wholeText(key).includes(term)).map(({ key }) => key)
    expect(holding.length).toBeGreaterThan(0)
    expect(results.map(({ key }) => key).sort()).toEqual([...holding].sort())
    expect(total).toBe(holding.length)
  })

  test.each(['剪', '枝', '零'])('one character, %s, is found wherever it stands', (sign) => {
    const holding = site.documents.filter(({ key }) => wholeText(key).includes(sign)).map(({ key }) => key)
    expect(site.search(sign, 'zh').total).toBe(holding.length)
  })

  test('characters that no text has together find nothing', () => {
    expect(site.search('疏稀').total).toBe(0)
    expect(site.search('葡萄酒').total).toBe(0)
  })
})

describe('what a result shows', () => {
  const marked = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) =>
    marks.map(([start, end]) => text.slice(start, end))

  test('the title in the page’s language, and a passage with what was searched for', () => {
    const [first] = site.search('dense kernels', 'en').results
    expect(first.title.text).toBe('Why pruning 90% of the weights did not make it faster')
    expect(first.snippet?.locale).toBe('en')
    expect(marked(first.snippet as never)).toEqual(expect.arrayContaining([expect.stringMatching(/^kernels$/i)]))
  })

  test('the passage in the other language, where only that one has it', () => {
    const [first] = site.search('微控制器', 'en').results
    expect(first.title.text).toBe('Where pruning is useful, and which kind fits')
    expect(first.snippet?.locale).toBe('zh')
    expect(marked(first.snippet as never)).toContain('微控制器')
  })

  test('never a hint or the discussion of an exercise', () => {
    const [first] = site.search('tf.topk', 'en').results
    expect(first.key).toBe('exercises/magnitude-prune')
    expect(first.snippet?.text).not.toMatch(/topk/i)
  })
})
