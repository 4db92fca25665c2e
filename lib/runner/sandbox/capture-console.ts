import {
  append,
  getPrototypeOf,
  isArray,
  isInstance,
  isSame,
  isView,
  sliceText,
  stringifyJson,
  typedLength,
} from '#lib/exercise-kit/primordials.ts'
import { limits, type WireConsoleLine } from '#lib/exercise-kit/wire.ts'

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const
// Globals can be replaced as well.
const ErrorClass = Error
const textOf = String
const shownItems = 100
const shownNumbers = 50

export interface CapturedConsole {
  /** Takes the lines since the last call. */
  take(): { console: WireConsoleLine[]; consoleCut: number }
}

/**
 * Replaces the console's methods by ones that keep short texts; values are written as one would read them. The other
 * methods do nothing: every line that reached the browser's own console would take the page's time.
 */
export function captureConsole(
  target: Record<string, unknown>,
  isTensor: (value: unknown) => boolean,
): CapturedConsole {
  let lines: WireConsoleLine[] = []
  let cut = 0
  silence(target)
  for (const level of levels) {
    target[level] = (...values: unknown[]) => {
      if (lines.length >= limits.consoleLines) cut++
      else append(lines, { level, text: clamp(joined(values, isTensor)) })
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

function silence(target: Record<string, unknown>): void {
  for (const name of Object.keys(target)) if (typeof target[name] === 'function') target[name] = () => {}
}

function joined(values: readonly unknown[], isTensor: (value: unknown) => boolean): string {
  let text = ''
  for (let i = 0; i < values.length && text.length < limits.consoleLineLength; i++)
    text += `${i > 0 ? ' ' : ''}${clamp(show(values[i], isTensor))}`
  return text
}

function show(value: unknown, isTensor: (value: unknown) => boolean): string {
  try {
    if (typeof value === 'string') return value
    if (typeof value === 'number') return isSame(value, -0) ? '-0' : `${value}`
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value === 'function') return `function ${value.name}`
    if (typeof value !== 'object' || value === null) return textOf(value)
    if (isTensor(value)) return `${value}`
    if (isInstance(ErrorClass, value)) return `${(value as Error).name}: ${(value as Error).message}`
    return isView(value) ? showView(value) : shortJson(value)
  } catch {
    return '(a value that cannot be shown)'
  }
}

function showView(view: ArrayBufferView): string {
  const length = typedLength(view)
  if (length === null) return 'DataView'
  const numbers = view as unknown as ArrayLike<number>
  let text = ''
  for (let i = 0; i < length && i < shownNumbers; i++) text += `${i > 0 ? ', ' : ''}${numbers[i]}`
  return `${view.constructor.name}(${length}) [${text}${length > shownNumbers ? ', …' : ''}]`
}

function shortJson(value: object): string {
  const shortened = isArray(value) && value.length > shownItems ? firstItems(value) : value
  const text = stringifyJson(shortened, (_, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner))
  return text ?? (getPrototypeOf(value) === null ? 'an object' : `${value}`)
}

function firstItems(list: readonly unknown[]): unknown[] {
  const first: unknown[] = []
  for (let i = 0; i < shownItems; i++) append(first, list[i])
  append(first, '…')
  return first
}

function clamp(text: string): string {
  if (text.length <= limits.consoleLineLength) return text
  return `${sliceText(text, 0, limits.consoleLineLength - 1)}…`
}
