import type { Failure } from '#lib/exercise-kit/failure.ts'
import type { ReturnShape } from '#lib/exercise-kit/suite.ts'
import { limits, type WireValue } from '#lib/exercise-kit/wire.ts'

/** Tells why an answer's value cannot be compared, or null when it has the shape that the exercise asks for. */
export function checkShape(value: WireValue, shape: ReturnShape | 'undefined', where = ''): Failure | null {
  if (shape === 'undefined') return null
  const broken = unusable(value, where)
  if (broken) return broken
  if (typeof shape === 'string') {
    return value.kind === shape ? null : { kind: 'type', where, expected: shape, actual: value.kind }
  }
  return isList(shape) ? checkItems(value, shape[0], where) : checkEntries(value, shape, where)
}

/** The parts of a checked answer that the exercise asks for: what else a record holds is the learner's own. */
export function pickShape(value: WireValue, shape: ReturnShape | 'undefined'): WireValue {
  if (shape === 'undefined') return { kind: 'undefined' }
  if (typeof shape === 'string') return value
  if (isList(shape) && value.kind === 'array')
    return { kind: 'array', items: value.items.map((item) => pickShape(item, shape[0])) }
  if (isList(shape) || value.kind !== 'record') return value
  const entries = new Map(value.entries)
  const picked = Object.entries(shape).map(
    ([name, inner]) => [name, pickShape(entries.get(name) ?? { kind: 'undefined' }, inner)] as const,
  )
  return { kind: 'record', entries: picked }
}

function isList(shape: Exclude<ReturnShape, string>): shape is readonly [ReturnShape] {
  return Array.isArray(shape)
}

function checkItems(value: WireValue, shape: ReturnShape, where: string): Failure | null {
  if (value.kind !== 'array') return { kind: 'type', where, expected: 'array', actual: value.kind }
  return first(value.items, (item, i) => checkShape(item, shape, `${where}[${i}]`))
}

function checkEntries(value: WireValue, shape: Readonly<Record<string, ReturnShape>>, where: string): Failure | null {
  if (value.kind !== 'record') return { kind: 'type', where, expected: 'record', actual: value.kind }
  const entries = new Map(value.entries)
  return first(Object.entries(shape), ([name, inner]) =>
    checkShape(entries.get(name) ?? { kind: 'undefined' }, inner, where ? `${where}.${name}` : name),
  )
}

function unusable(value: WireValue, where: string): Failure | null {
  if (value.kind === 'disposed') return { kind: 'disposed-result', where }
  if (value.kind === 'model' && value.weights.some((weight) => weight.value.kind === 'disposed')) {
    return { kind: 'disposed-result', where }
  }
  if (value.kind !== 'unsupported') return null
  if (value.what.includes('tensor elements')) return { kind: 'too-large', limit: limits.elements }
  return { kind: 'unserialisable', where, what: value.what }
}

function first<T>(items: readonly T[], check: (item: T, i: number) => Failure | null): Failure | null {
  for (let i = 0; i < items.length; i++) {
    const failure = check(items[i] as T, i)
    if (failure) return failure
  }
  return null
}
