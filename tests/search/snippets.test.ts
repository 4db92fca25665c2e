import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCardText } from '#lib/search/card-text.ts'
import { cutAround, type Marked, markText } from '#lib/search/marked.ts'
import { planQuery } from '#lib/search/plan-query.ts'
import { snippetOf } from '#lib/search/snippet.ts'

const shown = ({ text, marks }: Marked) => marks.map(([start, end]) => text.slice(start, end))
const match = (start: number, end: number) => ({ clause: 0, start, end, whole: true })

describe('markText', () => {
  test('joins places that overlap or touch', () => {
    expect(markText('abcdef', [match(3, 5), match(0, 2), match(1, 3)]).marks).toEqual([[0, 5]])
  })
})

describe('cutAround', () => {
  const long = `${'before '.repeat(40)}kernel ${'after '.repeat(40)}`.trim()

  test('keeps a short text as it is', () => {
    expect(cutAround({ text: 'a kernel', marks: [[2, 8]] }, 20)).toEqual({ text: 'a kernel', marks: [[2, 8]] })
  })

  test('shows the mark, between whole words, with dots on both sides', () => {
    const cut = cutAround({ text: long, marks: [[280, 286]] }, 100)
    expect(shown(cut)).toEqual(['kernel'])
    expect(cut.text).toMatch(/^… (before )+kernel (after )+…$/)
    expect(cut.text.length).toBeLessThanOrEqual(104)
  })

  test('never cuts a Latin word within Chinese', () => {
    const text = `${'半结构化'.repeat(20)}（semi-structured）限定了 2:4 模式${'，'.repeat(60)}`
    const at = text.indexOf('2:4')
    for (let length = 20; length < 60; length++) {
      const cut = cutAround({ text, marks: [[at, at + 3]] }, length)
      expect(cut.text).not.toMatch(/^… [\w-]+(?<!semi-structured)）/)
      expect(shown(cut)).toEqual(['2:4'])
    }
  })

  test('marks what it marked before, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', '剪枝', ' ', 'w')),
        fc.integer({ min: 30, max: 60 }),
        (parts, length) => {
          const text = parts.join('')
          const marks = [...text.matchAll(/剪枝/g)].map(({ index }) => match(index, index + 2))
          for (const piece of shown(cutAround(markText(text, marks), length))) expect(piece).toMatch(/^(剪枝)+$/)
        },
      ),
    )
  })
})

describe('snippetOf', () => {
  const none = { keywords: '', hidden: '' }
  const card = readCardText({
    en: { ...none, title: 'On pruning', prompt: 'What is a mask?', body: 'Zeros.\nA sparse kernel skips them.' },
    zh: { ...none, title: '剪枝', prompt: '什么是掩码？', body: '稀疏内核会跳过零。' },
  })

  test.each([
    ['sparse kernel', 'en', 'en', 'A sparse kernel skips them.', ['sparse', 'kernel']],
    ['内核', 'zh', 'zh', '稀疏内核会跳过零。', ['内核']],
    ['内核', 'en', 'zh', '稀疏内核会跳过零。', ['内核']],
    ['mask', 'zh', 'en', 'What is a mask?', ['mask']],
    ['pruning', 'zh', 'en', 'On pruning', ['pruning']],
    ['pruning', 'en', 'en', 'What is a mask?', []],
  ] as const)('for %s on a page in %s: %s, %s', (query, page, locale, text, marks) => {
    const snippet = snippetOf(card, planQuery(query), page)
    expect([snippet.locale, snippet.text, shown(snippet)]).toEqual([locale, text, marks])
  })
})
