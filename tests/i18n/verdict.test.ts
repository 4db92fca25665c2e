import { describe, expect, it } from 'vitest'
import { locales } from '#lib/core/locale.ts'
import { wordFailure, wordOutcome, wordProblem, wordTestOutcome } from '#lib/i18n/verdict.ts'
import { formatDuration, formatValue } from '#lib/i18n/verdict-format.ts'
import type { Wording } from '#lib/i18n/verdict-words.ts'
import { failureSamples, problemSamples } from './verdict-samples.ts'

const failures = Object.values(failureSamples)
const problems = Object.values(problemSamples)
const han = /\p{Script=Han}/u

function textOf(wording: Wording): string {
  return Object.values(wording).join('\n')
}

describe.each(locales)('wording in %s', (locale) => {
  const all = [
    ...failures.map((failure) => [failure.kind, wordFailure(locale, failure)] as const),
    ...problems.map((problem) => [problem.kind, wordProblem(locale, problem)] as const),
  ]

  it.each(all)('says what %s is, in whole sentences', (kind, wording) => {
    expect(wording.title).not.toBe('')
    // In Chinese a quoted message in Latin letters keeps its own end.
    expect(wording.detail).toMatch(locale === 'zh' ? /[。！？]$|[\x21-\x7e]$/ : /[.!?]$/)
    if (wording.tryThis !== undefined) expect(wording.tryThis).toMatch(/[.。！!?？]$/)
    expect(textOf(wording), kind).not.toMatch(/undefined`? (?!has|, but)|NaN`|\[object/)
    expect(textOf(wording).split('`').length % 2, 'backticks come in pairs').toBe(1)
    expect(han.test(textOf(wording))).toBe(locale === 'zh')
  })

  it('gives every kind a sentence of its own', () => {
    expect(new Set(all.map(([, wording]) => wording.title)).size).toBe(all.length)
    expect(new Set(all.map(([, wording]) => wording.detail)).size).toBe(all.length)
  })

  it('has a word for each outcome', () => {
    const outcomes = (['passed', 'failed', 'error', 'timeout', 'not-attempted'] as const).map((outcome) =>
      wordOutcome(locale, outcome),
    )
    expect(new Set(outcomes.map(({ title }) => title)).size).toBe(5)
    const words = (['passed', 'failed', 'error', 'timeout', 'skipped'] as const).map((outcome) =>
      wordTestOutcome(locale, outcome),
    )
    expect(new Set(words).size).toBe(5)
  })
})

describe('wordFailure', () => {
  it('names the worst element and counts zeros', () => {
    const { detail, tryThis } = wordFailure('en', failureSamples.values)
    expect(detail).toBe(
      'The returned value differs in 1 of 4 elements. The worst is at `[1, 0]`: expected `-0.8`, got `0`.',
    )
    expect(tryThis).toContain('3 zeros where 2 should be')
    expect(wordFailure('zh', failureSamples.values).detail).toBe(
      '返回值的 4 个元素中有 1 个不对。误差最大的在 `[1, 0]`：应为 `-0.8`，实际是 `0`。',
    )
  })

  it('counts arguments from one and names the part', () => {
    expect(wordFailure('en', failureSamples.mutated).detail).toMatch(/^`dense_1\/kernel` of argument 1 /)
    expect(wordFailure('zh', failureSamples['disposed-input']).detail).toMatch(/^第 2 个参数被/)
  })

  it('groups digits as the language does', () => {
    expect(wordFailure('en', failureSamples['zero-count']).detail).toContain('holds 1,234')
  })

  it('tells a lack of tensors from a leak', () => {
    const lack = wordFailure('en', { kind: 'leak', tensors: -2 })
    expect(lack.title).not.toBe(wordFailure('en', failureSamples.leak).title)
    expect(lack.detail).toContain('2 fewer tensors')
  })

  it('counts what a leak left beside what the reference leaves', () => {
    expect(wordFailure('en', failureSamples.leak).detail).toBe(
      '3 tensors not disposed in this call (the reference leaves 0).',
    )
    expect(wordFailure('zh', failureSamples.leak).detail).toContain('3 个张量没有释放（参考答案为 0 个）。')
  })

  it('tells a busy call from one that waits', () => {
    expect(wordFailure('en', { kind: 'timeout', limitMs: 3_000, state: 'busy' }).tryThis).toContain('loop')
    expect(wordFailure('en', { kind: 'timeout', limitMs: 3_000, state: 'pending' }).tryThis).toContain('promise')
  })

  it('translates what the sandbox could not send', () => {
    expect(wordFailure('zh', failureSamples.unserialisable).detail).toContain('中有 `Map` 对象。')
    expect(wordFailure('zh', { kind: 'unserialisable', where: '', what: 'a function' }).detail).toContain('中有函数。')
  })

  it.each(['fetch', 'XMLHttpRequest', 'WebSocket', 'indexedDB', 'localStorage', 'importScripts', 'Worker', 'document'])(
    'explains that %s is not there',
    (name) => {
      const threw = { kind: 'threw', name: 'ReferenceError', line: 1, column: 1 } as const
      for (const message of [`${name} is not defined`, `Can't find variable: ${name}`, `${name} is not a function`]) {
        expect(wordFailure('en', { ...threw, message }).tryThis).toContain(`without network, storage or page`)
      }
      expect(wordProblem('zh', { ...threw, kind: 'load-threw', message: `${name} is not defined` }).tryThis).toContain(
        `不能使用 \`${name}\``,
      )
    },
  )

  it('does not explain the sandbox where it is not the cause', () => {
    const threw = { kind: 'threw', name: 'ReferenceError', line: 1, column: 1 } as const
    for (const message of ['documents is not defined', 'w.fetch is not a function', 'mask is not defined']) {
      expect(wordFailure('en', { ...threw, message }).tryThis).toBeUndefined()
    }
  })
})

describe('formats', () => {
  it('writes values short and zero without a sign', () => {
    expect([-0, 0.1 + 0.2, 1 / 3, 1e-7, 12345.5, Number.NaN, -Infinity].map((n) => formatValue('en', n))).toEqual([
      '0',
      '0.3',
      '0.333333',
      '1.00e-7',
      '12,345.5',
      'NaN',
      '-Infinity',
    ])
  })

  it('writes durations with their unit', () => {
    expect(formatDuration('en', 24.4)).toBe('24 ms')
    expect(formatDuration('en', 3_000)).toBe('3 s')
    expect(formatDuration('zh', 24.4)).toBe('24 毫秒')
    expect(formatDuration('zh', 3_250)).toBe('3.3 秒')
  })
})
