import { type Allowed, type FieldFault, fieldFault } from './field-fault.ts'

/**
 * JSON for what the log holds: a verdict may have numbers that JSON has no words for, and typed arrays. Such a value
 * is written as a record whose field `$` says what it is; a record that has a `$` itself is wrapped.
 */
const odd = { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY, '-Infinity': Number.NEGATIVE_INFINITY, '-0': -0 }
const arrays = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
}
const tags = [...Object.keys(odd), 'undefined', ...Object.keys(arrays), 'record']
const forbidden: ReadonlySet<string> = new Set(['__proto__'])
/** Far above a verdict's; deeper values are made to exhaust the stack of who reads them. */
const maxDepth = 100

type Plain = Record<string, unknown>

/** The JSON text of a value of the log, on one line. Fields without a value are left out. */
export function writePlainJson(value: unknown): string {
  return JSON.stringify(toPlain(value))
}

/**
 * What `writePlainJson` wrote, from what `JSON.parse` made of it, which is changed in place. A fault names the field:
 * a name that could reach a prototype, a `$` that is none of ours, or a value nested too deep.
 */
export function revivePlain(
  parsed: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: FieldFault } {
  const path: PropertyKey[] = []
  try {
    return { ok: true, value: revive(parsed, path) }
  } catch (error) {
    if (error instanceof PlainFault) return { ok: false, fault: fieldFault(path, error.found, error.allowed) }
    throw error
  }
}

class PlainFault extends Error {
  readonly found: unknown
  readonly allowed: Allowed

  constructor(found: unknown, allowed: Allowed) {
    super('not plain data')
    this.found = found
    this.allowed = allowed
  }
}

function toPlain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: oddName(value) }
  if (value === undefined) return { $: 'undefined' }
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? null : value
  if (Array.isArray(value)) return Array.from(value, toPlain)
  const name = Object.prototype.toString.call(value).slice(8, -1)
  if (Object.hasOwn(arrays, name)) return { $: name, values: Array.from(value as Float32Array, toPlain) }
  const fields = Object.entries(value).filter(([key, part]) => part !== undefined && !forbidden.has(key))
  const record = Object.fromEntries(fields.map(([key, part]) => [key, toPlain(part)]))
  return Object.hasOwn(record, '$') ? { $: 'record', fields: Object.entries(record) } : record
}

function oddName(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

/** `path` is left at the fault where there is one. */
function revive(value: unknown, path: PropertyKey[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (path.length > maxDepth) throw new PlainFault(value, { kind: 'depth', most: maxDepth })
  if (Object.hasOwn(value, '$')) return reviveTagged(value as Plain, path)
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = reviveAt(value[index], index, path)
    return value
  }
  const record = value as Plain
  for (const key of Object.keys(record)) {
    const part = record[key]
    if (forbidden.has(key)) refuseName(key, path)
    if (typeof part === 'object') record[key] = reviveAt(part, key, path)
  }
  return record
}

function reviveAt(value: unknown, key: PropertyKey, path: PropertyKey[]): unknown {
  path.push(key)
  const revived = revive(value, path)
  path.pop()
  return revived
}

function refuseName(key: string, path: PropertyKey[]): never {
  path.push(key)
  throw new PlainFault({}, { kind: 'absent' })
}

function reviveTagged({ $: tag, values, fields }: Plain, path: PropertyKey[]): unknown {
  if (tag === 'undefined') return undefined
  if (typeof tag === 'string' && Object.hasOwn(odd, tag)) return odd[tag as keyof typeof odd]
  if (typeof tag === 'string' && Object.hasOwn(arrays, tag)) {
    return new arrays[tag as keyof typeof arrays](listOf('values', values, path, isNumber, 'number'))
  }
  if (tag === 'record') return Object.fromEntries(listOf('fields', fields, path, isField, 'list'))
  path.push('$')
  throw new PlainFault(tag, { kind: 'one-of', values: tags })
}

/** The revived list that a tagged record holds. */
function listOf<T>(
  name: string,
  list: unknown,
  path: PropertyKey[],
  isItem: (value: unknown) => value is T,
  type: 'number' | 'list',
): T[] {
  path.push(name)
  if (!Array.isArray(list)) throw new PlainFault(list, { kind: 'type', type: 'list' })
  const items = list.map((item, index) => {
    const revived = reviveAt(item, index, path)
    if (isItem(revived)) return revived
    path.push(index)
    throw new PlainFault(revived, { kind: 'type', type })
  })
  path.pop()
  return items
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function isField(value: unknown): value is [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && !forbidden.has(value[0])
}
