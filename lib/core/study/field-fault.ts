import type * as z from 'zod/mini'

/** Why a value is not what it must be, as data: the page words it in the learner's language. */
export interface FieldFault {
  /** Where it stands, such as `rating` or `report.items[2].card`; '' for the whole value. */
  readonly path: string
  /** What was found there, as JSON, abridged; `null` where the field is missing. */
  readonly found: string | null
  readonly allowed: Allowed
}

export type Allowed =
  | { readonly kind: 'type'; readonly type: FieldType }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /** Of a number, both ends included; `null` for an open end. */
  | { readonly kind: 'range'; readonly least: number | null; readonly most: number | null }
  /** Short text without spaces. */
  | { readonly kind: 'id' }
  /** `questions/<slug>` or `exercises/<slug>`. */
  | { readonly kind: 'card' }
  /** An ISO 8601 date. */
  | { readonly kind: 'date' }
  /** A field of this name may not be there at all. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'depth'; readonly most: number }

export type FieldType = 'text' | 'number' | 'whole' | 'boolean' | 'list' | 'record'
export type Path = readonly PropertyKey[]

const foundLength = 60
const types: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'boolean',
  array: 'list',
  object: 'record',
  record: 'record',
}

/** The fault behind an issue of a schema; `format` names what a pattern stands for. */
export function faultOfIssue(issue: z.core.$ZodIssue, value: unknown): FieldFault {
  const found = issue.path.reduce<unknown>(
    (part, key) => (part as Readonly<Record<PropertyKey, unknown>> | null)?.[key],
    value,
  )
  return fieldFault(issue.path, found, allowedBy(issue))
}

export function fieldFault(path: Path, found: unknown, allowed: Allowed): FieldFault {
  return { path: showPath(path), found: showValue(found), allowed }
}

/** `events[12].report.items[0]`. */
function showPath(path: Path): string {
  const parts = path.map((key, index) =>
    typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`,
  )
  return abridge(parts.join(''), 200)
}

function allowedBy(issue: z.core.$ZodIssue): Allowed {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', type: types[issue.expected] ?? 'record' }
    case 'invalid_value':
      return { kind: 'one-of', values: issue.values.map(String) }
    case 'too_small':
      return { kind: 'range', least: Number(issue.minimum), most: null }
    case 'too_big':
      return { kind: 'range', least: null, most: Number(issue.maximum) }
    case 'custom':
      return { kind: issue.message as 'id' | 'card' }
    default:
      return { kind: 'type', type: 'record' }
  }
}

function showValue(value: unknown): string | null {
  if (value === undefined) return null
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}'
  return abridge(JSON.stringify(typeof value === 'string' ? value.slice(0, foundLength) : value), foundLength)
}

function abridge(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
