import { fail } from './failure.ts'
import type { CallResult } from './suite.ts'
import type { WireModel, WireTensor, WireValue } from './wire.ts'

/** Fails when an argument was disposed or, if `valuesToo`, changed. Tells of the first one that was. */
export function expectUntouched(result: CallResult<unknown>, valuesToo: boolean): void {
  result.sent.forEach((before, argument) => {
    const after = result.after[argument]
    if (after) compare(before, after, argument, '', valuesToo)
  })
  const shared = result.sharedWrites[0]
  if (shared !== undefined) fail({ kind: 'shared-write', argument: shared })
}

/** Fails when an argument itself was returned. */
export function expectFresh(result: CallResult<unknown>): void {
  const alias = result.aliases[0]
  if (alias !== undefined) fail({ kind: 'aliased', argument: alias })
}

/** Fails when tensors besides the returned ones are left, or fewer than before. */
export function expectNoLeak(result: CallResult<unknown>): void {
  if (result.leaked !== 0) fail({ kind: 'leak', tensors: result.leaked })
}

function compare(before: WireValue, after: WireValue, argument: number, where: string, valuesToo: boolean): void {
  if (after.kind === 'disposed') fail({ kind: 'disposed-input', argument, where })
  if (before.kind === 'model' && after.kind === 'model') compareModels(before, after, argument, valuesToo)
  else if (before.kind === 'array' && after.kind === 'array') {
    before.items.forEach((item, i) => {
      const other = after.items[i]
      if (other) compare(item, other, argument, `${where}[${i}]`, valuesToo)
    })
  } else if (valuesToo && !sameValue(before, after)) fail({ kind: 'mutated', argument, where })
}

function compareModels(before: WireModel, after: WireModel, argument: number, valuesToo: boolean): void {
  after.weights.forEach(({ name, value }, i) => {
    if (value.kind === 'disposed') fail({ kind: 'disposed-input', argument, where: name })
    const old = before.weights[i]?.value
    if (valuesToo && old && !sameValue(old, value)) fail({ kind: 'mutated', argument, where: name })
  })
  if (valuesToo && (before.topology !== after.topology || before.weights.length !== after.weights.length)) {
    fail({ kind: 'mutated', argument, where: 'layers' })
  }
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
