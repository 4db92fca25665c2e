import { limits, type WireError } from './wire.ts'

const { apply } = Reflect
const sliceText = String.prototype.slice
const readStack = Object.getOwnPropertyDescriptor(Error.prototype, 'stack')?.get

/**
 * Turns whatever was thrown into short text; never throws, whatever getters the thrown value has. `locate` finds the
 * learner's line in a stack trace.
 */
export function describeError(
  thrown: unknown,
  locate: (stack: string) => { line: number | null; column: number | null },
): WireError {
  try {
    if (typeof thrown !== 'object' || thrown === null)
      return { ...nowhere, name: 'Thrown', message: clamp(textOf(thrown)) }
    const error = thrown as { name?: unknown; message?: unknown; stack?: unknown }
    const stack = readStack ? (apply(readStack, error, []) ?? error.stack) : error.stack
    const place = typeof stack === 'string' ? locate(stack) : nowhere
    const name = typeof error.name === 'string' ? error.name : 'Error'
    const message = typeof error.message === 'string' ? error.message : 'an object that is not an Error'
    return { name: clamp(name), message: clamp(message), line: place.line, column: place.column }
  } catch {
    return { ...nowhere, name: 'Error', message: 'an error that cannot be described' }
  }
}

const nowhere = { line: null, column: null } as const

function textOf(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  return typeof value === 'symbol' ? 'a symbol' : `${value}`
}

function clamp(text: string): string {
  return apply(sliceText, text, [0, limits.errorTextLength])
}
