import type { CalcField } from './deck.ts'

export type NumberUnit = CalcField['unit']

export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly unit: NumberUnit }
  | { readonly ok: false; readonly reason: NumberFault; readonly at?: string }

export type NumberFault = 'empty' | 'not-a-number' | 'ambiguous' | 'unknown-unit'

/**
 * Reads a number as people type it: separators of thousands, full-width characters, powers of ten, counting suffixes
 * (k, M, G, 万, 亿) and the units B, x and %. Sizes come back in bytes (KB = 1000 B, KiB = 1024 B); a percentage is not
 * divided by 100. What reads differently in another country (`19,43`) is a fault, never a guess. `ignoredWords` may
 * follow the number without a meaning of their own, such as "parameters".
 */
export function parseNumber(input: string, ignoredWords: readonly string[] = []): ParsedNumber {
  const text = normalise(input)
  if (text === '') return { ok: false, reason: 'empty' }
  const [, sign = '', body = '', rest = ''] = /^([+-]?)\s*([\d.,_' ]*\d[.,]?)?(.*)$/.exec(text) ?? []
  if (body === '') return { ok: false, reason: 'not-a-number', at: text }
  const digits = plainDigits(body)
  if (digits === null) return { ok: false, reason: 'ambiguous', at: body }
  const power = readPower(digits, rest)
  const suffix = readSuffix(power.rest, ignoredWords)
  if (suffix === null) return { ok: false, reason: 'unknown-unit', at: power.rest.trim() }
  const value = Number(`${sign}${power.digits}e${power.exponent}`) * suffix.factor
  return Number.isFinite(value)
    ? { ok: true, value, unit: suffix.unit }
    : { ok: false, reason: 'not-a-number', at: text }
}

/** Whether a value answers the field: the difference is within the larger of its two tolerances. */
export function judgeNumber(value: number, field: CalcField): boolean {
  const allowed = Math.max(field.tolerance, field.relativeTolerance * Math.abs(field.answer))
  const rounding = 4 * Number.EPSILON * Math.abs(field.answer)
  return Math.abs(value - field.answer) <= allowed + rounding
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** One spelling for each sign. Superscripts go first: NFKC would make 10³ into 103. */
function normalise(input: string): string {
  return input
    .replace(/10([⁻⁺]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, sign: string, raised: string) => {
      const exponent = [...raised].map((digit) => superscripts.indexOf(digit)).join('')
      return `10^${sign === '⁻' ? '-' : ''}${exponent}`
    })
    .normalize('NFKC')
    .replace(/[−–‒]/g, '-')
    .replace(/[×✕]/g, 'x')
    .replace(/。/g, '.')
    .replace(/[’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[~≈=]|约|大约)\s*/, '')
}

/** Digits with at most one point, or null where the separators can be read in two ways. */
function plainDigits(body: string): string | null {
  if (/^\d+$/.test(body)) return body
  if (/^(?:\d+\.\d*|\.\d+)$/.test(body)) return `0${body}`
  const grouped = /^([1-9]\d{0,2}(?:([,_' ])\d{3})(?:\2\d{3})*)(\.\d*)?$/.exec(body)
  if (grouped === null) return null
  return `${grouped[1]?.replace(/\D/g, '')}${grouped[3] ?? ''}`
}

interface Power {
  readonly digits: string
  readonly exponent: number
  readonly rest: string
}

function readPower(digits: string, rest: string): Power {
  const scientific = /^(?:\s*e\s*|\s*[x*·⋅]\s*10\s*(?:\^|\*\*)\s*)([+-]?\d+)(.*)$/i.exec(rest)
  if (scientific) return { digits, exponent: Number(scientific[1]), rest: scientific[2] ?? '' }
  const bare = digits === '10' ? /^\s*(?:\^|\*\*)\s*([+-]?\d+)(.*)$/.exec(rest) : null
  if (bare) return { digits: '1', exponent: Number(bare[1]), rest: bare[2] ?? '' }
  return { digits, exponent: 0, rest }
}

interface Suffix {
  readonly factor: number
  readonly unit: NumberUnit
}

const multipliers: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9, 千: 1e3, 万: 1e4, 亿: 1e8 }
const binaryMultipliers: Readonly<Record<string, number>> = { Ki: 2 ** 10, ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30 }
const units: Readonly<Record<string, NumberUnit>> = {
  '': '',
  b: 'B',
  byte: 'B',
  bytes: 'B',
  字节: 'B',
  x: 'x',
  times: 'x',
  倍: 'x',
  '%': '%',
  percent: '%',
}

function readSuffix(rest: string, ignoredWords: readonly string[]): Suffix | null {
  const suffix = rest.replaceAll(' ', '')
  const unit = readUnit(suffix, ignoredWords)
  if (unit !== null) return { factor: 1, unit }
  const binary = binaryMultipliers[suffix.slice(0, 2)]
  if (binary !== undefined) return readUnit(suffix.slice(2), []) === 'B' ? { factor: binary, unit: 'B' } : null
  const factor = multipliers[suffix.slice(0, 1)]
  const after = readUnit(suffix.slice(1), ignoredWords)
  return factor === undefined || after === null ? null : { factor, unit: after }
}

function readUnit(suffix: string, ignoredWords: readonly string[]): NumberUnit | null {
  const word = suffix.toLowerCase()
  if (ignoredWords.some((ignored) => ignored.toLowerCase().replaceAll(' ', '') === word)) return ''
  return Object.hasOwn(units, word) ? (units[word] ?? '') : null
}
