import { describe, expect, test } from 'vitest'
import { limits } from '#lib/exercise-kit/wire.ts'
import { parseAnswer, parseLoaded } from '#lib/runner/judge/answer-schema.ts'

const answer = {
  type: 'answer',
  id: 1,
  value: { kind: 'tensor', dtype: 'float32', shape: [2], data: Float32Array.from([1, 2]) },
  error: null,
  args: [],
  aliases: [],
  sharedWrites: [],
  leaked: 0,
  console: [],
  consoleCut: 0,
}

function detailOf(value: unknown): string | null {
  const parsed = parseAnswer({ ...answer, value })
  return parsed.ok ? null : parsed.detail
}

describe('parseAnswer', () => {
  test('copies an honest answer', () => {
    const parsed = parseAnswer(answer)
    if (!parsed.ok) throw new Error(parsed.detail)
    answer.value.data[0] = 99
    expect(parsed.message.value).toMatchObject({ data: Float32Array.from([1, 2]) })
    answer.value.data[0] = 1
  })

  test.each([
    ['data of another length', { kind: 'tensor', dtype: 'float32', shape: [3], data: new Float32Array(2) }],
    ['data that is no typed array', { kind: 'tensor', dtype: 'float32', shape: [2], data: [1, 2] }],
    ['data of another dtype', { kind: 'tensor', dtype: 'float32', shape: [2], data: new Int32Array(2) }],
    ['a fractional size', { kind: 'tensor', dtype: 'float32', shape: [1.5], data: new Float32Array(1) }],
    ['a negative size', { kind: 'tensor', dtype: 'float32', shape: [-1], data: new Float32Array(1) }],
    [
      'sizes whose product overflows',
      { kind: 'tensor', dtype: 'float32', shape: [1e200, 1e200], data: new Float32Array(0) },
    ],
    ['an unknown kind', { kind: 'verdict', outcome: 'passed' }],
    ['no object', 'passed'],
    ['a record with odd entries', { kind: 'record', entries: [['a']] }],
    ['a very long string', { kind: 'string', value: 'x'.repeat(limits.stringLength + 1) }],
    ['a number that is a string', { kind: 'number', value: '1' }],
  ])('refuses %s', (_, value) => {
    expect(detailOf(value)).toEqual(expect.any(String))
  })

  test('refuses more parts, elements and levels than the limits', () => {
    const deep = (n: number): unknown => (n === 0 ? { kind: 'null' } : { kind: 'array', items: [deep(n - 1)] })
    expect(detailOf(deep(limits.depth + 5))).toContain('nested')
    const many = { kind: 'array', items: Array.from({ length: limits.nodes * 2 + 1 }, () => ({ kind: 'null' })) }
    expect(detailOf(many)).toEqual(expect.any(String))
    const data = new Float32Array(limits.elements)
    const tensor = { kind: 'tensor', dtype: 'float32', shape: [limits.elements], data }
    expect(detailOf({ kind: 'array', items: [tensor, tensor, tensor] })).toContain('elements')
  })

  test('drops __proto__ entries', () => {
    const value = {
      kind: 'record',
      entries: [
        ['__proto__', { kind: 'null' }],
        ['a', { kind: 'null' }],
      ],
    }
    const parsed = parseAnswer({ ...answer, value })
    expect(parsed.ok && parsed.message.value).toEqual({ kind: 'record', entries: [['a', { kind: 'null' }]] })
  })

  test('refuses endless consoles and forged envelopes', () => {
    const console = Array.from({ length: limits.consoleLines + 1 }, () => ({ level: 'log', text: '' }))
    expect(parseAnswer({ ...answer, console }).ok).toBe(false)
    expect(parseAnswer({ ...answer, type: 'verdict' }).ok).toBe(false)
    expect(parseAnswer(null).ok).toBe(false)
    expect(parseLoaded({ type: 'loaded', id: 0, exports: 'all' }).ok).toBe(false)
  })
})
