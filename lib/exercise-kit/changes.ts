import type { WireModel, WireTensor, WireValue } from './wire.ts'

/** What happened to an argument during a call. */
export interface Change {
  readonly kind: 'mutated' | 'disposed'
  /** Counts from 0. */
  readonly argument: number
  /** The part that is meant, such as `dense_1/kernel`; empty for the whole argument. */
  readonly where: string
}

/** Compares the arguments before and after a call, to the last bit. */
export function changesOf(sent: readonly WireValue[], after: readonly WireValue[]): readonly Change[] {
  return sent.flatMap((before, argument) => {
    const now = after[argument]
    return now ? changes(before, now, '').map((change) => ({ ...change, argument })) : []
  })
}

type Found = Omit<Change, 'argument'>

function changes(before: WireValue, after: WireValue, where: string): readonly Found[] {
  if (after.kind === 'disposed') return [{ kind: 'disposed', where }]
  if (before.kind === 'model' && after.kind === 'model') return changesOfModel(before, after)
  if (before.kind === 'array' && after.kind === 'array') {
    return before.items.flatMap((item, i) => {
      const other = after.items[i]
      return other ? changes(item, other, `${where}[${i}]`) : []
    })
  }
  return sameValue(before, after) ? [] : [{ kind: 'mutated', where }]
}

function changesOfModel(before: WireModel, after: WireModel): readonly Found[] {
  const weights = after.weights.flatMap(({ name, value }, i): Found[] => {
    const old = before.weights[i]?.value
    if (value.kind === 'disposed') return [{ kind: 'disposed', where: name }]
    return old && !sameValue(old, value) ? [{ kind: 'mutated', where: name }] : []
  })
  const sameLayers = before.topology === after.topology && before.weights.length === after.weights.length
  return sameLayers ? weights : [...weights, { kind: 'mutated', where: 'layers' }]
}

function sameValue(a: WireValue, b: WireValue): boolean {
  if (a.kind === 'tensor' && b.kind === 'tensor') return sameTensor(a, b)
  if (a.kind === 'array' && b.kind === 'array') {
    return a.items.length === b.items.length && a.items.every((item, i) => sameValue(item, b.items[i] as WireValue))
  }
  if (a.kind === 'record' && b.kind === 'record') return sameRecord(a.entries, b.entries)
  if ('value' in a && 'value' in b) return Object.is(a.value, b.value)
  return a.kind === b.kind
}

type Entries = readonly (readonly [string, WireValue])[]

function sameRecord(a: Entries, b: Entries): boolean {
  return a.length === b.length && a.every(([name, value], i) => name === b[i]?.[0] && sameValue(value, b[i][1]))
}

function sameTensor(a: WireTensor, b: WireTensor): boolean {
  if (a.dtype !== b.dtype || a.shape.join() !== b.shape.join()) return false
  return a.data.every((value, i) => Object.is(value, b.data[i]))
}
