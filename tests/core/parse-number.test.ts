import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalcField } from '#lib/core/deck.ts'
import { judgeNumber, type NumberUnit, parseNumber } from '#lib/core/parse-number.ts'

const readable: readonly (readonly [string, number, NumberUnit?])[] = [
  ['842964', 842964],
  ['842,964', 842964],
  ['842 964', 842964],
  ['842\u00a0964', 842964],
  ['842\u202f964', 842964],
  ['842　964', 842964],
  ['842，964', 842964],
  ["842'964", 842964],
  ['842_964', 842964],
  ['８４２９６４', 842964],
  ['８４２，９６４．５', 842964.5],
  ['1,234,567.25', 1234567.25],
  ['  7 ', 7],
  ['0', 0],
  ['007', 7],
  ['.5', 0.5],
  ['5.', 5],
  ['3。5', 3.5],
  ['19.43', 19.43],
  ['1e3', 1000],
  ['1E+3', 1000],
  ['2.5e-3', 0.0025],
  ['1.5×10^3', 1500],
  ['1.5 x 10^3', 1500],
  ['1.5*10**3', 1500],
  ['1.5·10^-3', 0.0015],
  ['1.5×10³', 1500],
  ['10⁻³', 0.001],
  ['10^6', 1e6],
  ['−3', -3],
  ['－３', -3],
  ['- 3', -3],
  ['+3', 3],
  ['≈ 12', 12],
  ['约 12', 12],
  ['10x', 10, 'x'],
  ['10×', 10, 'x'],
  ['10 倍', 10, 'x'],
  ['95%', 95, '%'],
  ['95％', 95, '%'],
  ['842,964 B', 842964, 'B'],
  ['842964 bytes', 842964, 'B'],
  ['842964 字节', 842964, 'B'],
  ['1 byte', 1, 'B'],
  ['842.964 KB', 842964, 'B'],
  ['842.964kB', 842964, 'B'],
  ['4 KiB', 4096, 'B'],
  ['4 MiB', 4194304, 'B'],
  ['4MB', 4e6, 'B'],
  ['842.964k', 842964],
  ['61M', 61e6],
  ['6.1 千', 6100],
  ['84.2964 万', 842964],
  ['1.2 亿', 1.2e8],
  ['84 万字节', 840000, 'B'],
]

describe('parseNumber', () => {
  test.each(readable.map(([input, value, unit = '']) => ({ input, value, unit })))('reads $input', (row) => {
    const { input, value, unit } = row
    const parsed = parseNumber(input)
    expect(parsed).toMatchObject({ ok: true, unit })
    expect(parsed.ok && parsed.value).toBeCloseTo(value, 9)
  })

  test.each(['', '   ', '\u3000'])('calls %j empty', (input) => {
    expect(parseNumber(input)).toEqual({ ok: false, reason: 'empty' })
  })

  test.each(['19,43', '0,95', '0,950', '1,2345', '1.234.567', '1.234,56', '12 34', '1,234 567', '84,2964'])(
    'does not guess what %s means',
    (input) => {
      expect(parseNumber(input)).toEqual({ ok: false, reason: 'ambiguous', at: input })
    },
  )

  test.each(['ten', '-', '%', 'NaN', 'Infinity', '1e999', 'abc 12'])('finds no number in %s', (input) => {
    expect(parseNumber(input)).toMatchObject({ ok: false, reason: 'not-a-number' })
  })

  test.each([
    ['12 kg', 'kg'],
    ['3/4', '/4'],
    ['4 Ki', 'Ki'],
    ['5 parameters', 'parameters'],
    ['12 toString', 'toString'],
    ['2^10', '^10'],
  ])('names the unit in %s that it does not know', (input, at) => {
    expect(parseNumber(input)).toEqual({ ok: false, reason: 'unknown-unit', at })
  })

  test('ignores the words given by the caller, with or without a multiplier', () => {
    const words = ['parameters', '参数', '个参数']
    expect(parseNumber('13,720 parameters', words)).toEqual({ ok: true, value: 13720, unit: '' })
    expect(parseNumber('13720 Parameters', words)).toEqual({ ok: true, value: 13720, unit: '' })
    expect(parseNumber('13720 个参数', words)).toEqual({ ok: true, value: 13720, unit: '' })
    expect(parseNumber('61M parameters', words)).toEqual({ ok: true, value: 61e6, unit: '' })
    expect(parseNumber('1.2 万参数', words)).toEqual({ ok: true, value: 12000, unit: '' })
  })

  test('reads back every integer as Intl writes it in both languages', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('en', 'zh-Hans'), (value, locale) => {
        expect(parseNumber(new Intl.NumberFormat(locale).format(value))).toEqual({ ok: true, value, unit: '' })
      }),
    )
  })

  test('reads back every finite number as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const parsed = parseNumber(String(value))
        expect(parsed.ok && parsed.value).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  test('answers any text with a number or a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        const parsed = parseNumber(input)
        expect(parsed.ok ? Number.isFinite(parsed.value) : parsed.reason.length > 0).toBe(true)
      }),
    )
  })
})

describe('judgeNumber', () => {
  const field: CalcField = { id: 'size', answer: 200, tolerance: 0, relativeTolerance: 0, unit: '' }

  test('wants the exact value where there is no tolerance', () => {
    expect(judgeNumber(200, field)).toBe(true)
    expect(judgeNumber(200.001, field)).toBe(false)
  })

  test('takes the larger of the two tolerances, edges included', () => {
    const loose = { ...field, tolerance: 1, relativeTolerance: 0.01 }
    expect(judgeNumber(202, loose)).toBe(true)
    expect(judgeNumber(198, loose)).toBe(true)
    expect(judgeNumber(202.01, loose)).toBe(false)
    expect(judgeNumber(203, { ...field, tolerance: 3, relativeTolerance: 0.01 })).toBe(true)
  })

  test('does not lose an edge to binary rounding', () => {
    expect(judgeNumber(0.3, { ...field, answer: 0.1, tolerance: 0.2 })).toBe(true)
    expect(judgeNumber(19.44, { ...field, answer: 19.43, tolerance: 0.01 })).toBe(true)
  })

  test('measures a negative answer by its size', () => {
    expect(judgeNumber(-101, { ...field, answer: -100, relativeTolerance: 0.01 })).toBe(true)
    expect(judgeNumber(100, { ...field, answer: -100, relativeTolerance: 0.01 })).toBe(false)
  })

  test('never accepts NaN or infinity', () => {
    expect(judgeNumber(Number.NaN, { ...field, tolerance: 1e9 })).toBe(false)
    expect(judgeNumber(Number.POSITIVE_INFINITY, { ...field, tolerance: 1e9 })).toBe(false)
  })
})
