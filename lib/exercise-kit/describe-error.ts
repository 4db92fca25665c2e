import { apply, sliceText } from './primordials.ts'
import { limits, type WireError } from './wire.ts'

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
    const name = shortText(error.name) ?? 'Error'
    const message = shortText(error.message) ?? 'an object that is not an Error'
    return { name, message, line: place.line, column: place.column }
  } catch {
    return { ...nowhere, name: 'Error', message: 'an error that cannot be described' }
  }
}

const nowhere = { line: null, column: null } as const

function textOf(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  return typeof value === 'symbol' ? 'a symbol' : `${value}`
}

/** Reads its argument once: a getter may answer differently the next time. */
function shortText(value: unknown): string | null {
  return typeof value === 'string' ? clamp(value) : null
}

function clamp(text: string): string {
  return sliceText(text, 0, limits.errorTextLength)
}
