import { formatCount, formatDuration, formatValue } from './verdict-format.ts'

export const count = (n: number): string => formatCount('en', n)
export const value = (n: number): string => formatValue('en', n)
export const duration = (ms: number): string => formatDuration('en', ms)

/** The part of the answer that is meant, at the head of a sentence. */
export function subject(where: string): string {
  return where === '' ? 'The returned value' : `\`${where}\``
}

/** `position` counts from 0. */
export function argumentName(position: number, where: string): string {
  return where === '' ? `Argument ${position + 1}` : `\`${where}\` of argument ${position + 1}`
}

const kinds: Readonly<Record<string, string>> = {
  tensor: 'a tensor',
  model: 'a layers model',
  number: 'a number',
  boolean: 'a boolean',
  string: 'a string',
  array: 'an array',
  record: 'a plain object',
}

/** A kind of value, as the judge names it. */
export function kind(name: string): string {
  return kinds[name] ?? `\`${name}\``
}

export function article(name: string): string {
  return /^[AEIOU]/i.test(name) ? 'an' : 'a'
}

export function list(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names.map((name) => `\`${name}\``))
}

/** A message from elsewhere, ended like a sentence. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** `busy`: the code never gave control back; `pending`: its promise never settled. */
export function late(what: string, limitMs: number, state: 'busy' | 'pending'): { detail: string; tryThis: string } {
  return state === 'busy'
    ? {
        detail: `${what} took more than ${duration(limitMs)}.`,
        tryThis: 'Look for a loop whose condition never becomes false.',
      }
    : {
        detail: `${what} waited more than ${duration(limitMs)} for a promise that never settled.`,
        tryThis: 'Look for a promise that nothing resolves, or an `await` on something that never comes.',
      }
}
