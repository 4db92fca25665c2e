import { limits, type WireConsoleLine } from '#lib/exercise-kit/wire.ts'

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const
const { apply } = Reflect
const { isArray } = Array
const stringify = JSON.stringify
const sliceText = String.prototype.slice

export interface CapturedConsole {
  /** Takes the lines since the last call. */
  take(): { console: WireConsoleLine[]; consoleCut: number }
}

/** Replaces the console's methods by ones that keep short texts; values are written as one would read them. */
export function captureConsole(
  target: Record<string, unknown>,
  isTensor: (value: unknown) => boolean,
): CapturedConsole {
  let lines: WireConsoleLine[] = []
  let cut = 0
  for (const level of levels) {
    target[level] = (...values: unknown[]) => {
      if (lines.length >= limits.consoleLines) cut++
      else lines[lines.length] = { level, text: clamp(values.map((value) => show(value, isTensor)).join(' ')) }
    }
  }
  return {
    take: () => {
      const taken = { console: lines, consoleCut: cut }
      lines = []
      cut = 0
      return taken
    },
  }
}

function show(value: unknown, isTensor: (value: unknown) => boolean): string {
  try {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return Object.is(value, -0) ? '-0' : `${value}`
    if (isTensor(value)) return `${value}`
    if (isError(value)) return `${value.name}: ${value.message}`
    if (ArrayBuffer.isView(value))
      return `${value.constructor.name}(${(value as Float32Array).length}) [${listed(value)}]`
    if (typeof value === 'object' && value !== null) return shortJson(value)
    return typeof value === 'function' ? `function ${value.name}` : String(value)
  } catch {
    return '(a value that cannot be shown)'
  }
}

function isError(value: unknown): value is Error {
  return value instanceof Error
}

function listed(view: ArrayBufferView): string {
  const numbers = view as unknown as Float32Array
  return `${Array.from(numbers.subarray(0, 50)).join(', ')}${numbers.length > 50 ? ', …' : ''}`
}

function shortJson(value: object): string {
  const shortened = isArray(value) && value.length > 100 ? [...value.slice(0, 100), '…'] : value
  return stringify(shortened, (_, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner)) ?? String(value)
}

function clamp(text: string): string {
  if (text.length <= limits.consoleLineLength) return text
  return `${apply(sliceText, text, [0, limits.consoleLineLength - 1])}…`
}
