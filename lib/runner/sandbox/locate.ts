import { codeAt, findText } from '#lib/exercise-kit/primordials.ts'

export interface Place {
  readonly line: number | null
  readonly column: number | null
}

const nowhere: Place = { line: null, column: null }
const largest = 1_000_000

/** The place of the first frame of a stack trace that lies in the script of this address: `address:line:column`. */
export function locate(stack: string, address: string): Place {
  const start = address ? findText(stack, address) : -1
  if (start < 0) return nowhere
  const line = numberAfterColon(stack, start + address.length)
  const column = line && numberAfterColon(stack, line.end)
  if (!line || !column) return nowhere
  return { line: clamp(line.value), column: clamp(column.value) }
}

function numberAfterColon(text: string, from: number): { readonly value: number; readonly end: number } | null {
  if (codeAt(text, from) !== 58) return null
  let value = 0
  let end = from + 1
  for (; isDigit(codeAt(text, end)); end++) value = value * 10 + codeAt(text, end) - 48
  return end === from + 1 ? null : { value, end }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function clamp(value: number): number {
  if (value < 1) return 1
  return value > largest ? largest : value
}
