import { computingLayers, layerSettings, type WireLayer } from '#lib/exercise-kit/model-layers.ts'
import type { AnswerMessage, WireModel, WireTensor, WireValue } from '#lib/exercise-kit/wire.ts'

/** Two programs may reach the same number by other operations; this is how far apart float32 takes them. */
const noise = { relative: 1e-4, ofLargest: 1e-6 } as const
/** Far below the smallest weight of any test (1e-9): what counts as 0 beside a 0. */
const tiny = 1e-10

/**
 * Whether two programs answered one call alike: the same value, the same arguments afterwards, or an error of the same
 * name. Zeros must stand at the same places; other numbers may differ by float noise. What an error says, and what else
 * the call left behind, does not matter here.
 */
export function sameAnswer(one: AnswerMessage, other: AnswerMessage): boolean {
  if (one.error || other.error) return one.error?.name === other.error?.name
  return sameValue(one.value, other.value) && sameItems(one.args, other.args)
}

/** As `sameAnswer` for two values or parts of them. */
export function sameValue(a: WireValue, b: WireValue): boolean {
  if (a.kind === 'tensor' && b.kind === 'tensor') return sameTensor(a, b)
  if (a.kind === 'model' && b.kind === 'model') return sameModel(a, b)
  if (a.kind === 'array' && b.kind === 'array') return sameItems(a.items, b.items)
  if (a.kind === 'record' && b.kind === 'record') return sameRecord(a.entries, b.entries)
  if (a.kind === 'number' && b.kind === 'number') return sameNumber(a.value, b.value, 0)
  if (a.kind === 'unsupported' && b.kind === 'unsupported') return a.what === b.what
  if ('value' in a && 'value' in b) return a.value === b.value
  return a.kind === b.kind
}

function sameItems(a: readonly WireValue[], b: readonly WireValue[]): boolean {
  return a.length === b.length && a.every((item, i) => sameValue(item, b[i] as WireValue))
}

type Entries = readonly (readonly [string, WireValue])[]

function sameRecord(a: Entries, b: Entries): boolean {
  const others = new Map(b)
  return (
    a.length === others.size &&
    a.every(([name, value]) => {
      const other = others.get(name)
      return other !== undefined && sameValue(value, other)
    })
  )
}

function sameTensor(a: WireTensor, b: WireTensor): boolean {
  if (a.dtype !== b.dtype || a.shape.join() !== b.shape.join()) return false
  let largest = 0
  for (const value of a.data) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value))
  return a.data.every((value, i) => sameNumber(value, b.data[i] as number, largest))
}

function sameNumber(a: number, b: number, largest: number): boolean {
  if (Object.is(a, b)) return true
  const distance = Math.abs(a - b)
  if (a === 0 || b === 0) return distance <= tiny
  return Number.isFinite(distance) && distance <= noise.relative * Math.abs(a) + noise.ofLargest * largest
}

/** Names of layers are free, and whether there is a layer for the input. */
function sameModel(a: WireModel, b: WireModel): boolean {
  const [layers, others] = [layersOf(a), layersOf(b)]
  if (!layers || layers.length !== others?.length || a.weights.length !== b.weights.length) return false
  return (
    layers.every((layer, i) => sameLayer(layer, others[i] as WireLayer)) &&
    a.weights.every(({ value }, i) => sameValue(value, (b.weights[i] as (typeof b.weights)[number]).value))
  )
}

function sameLayer(a: WireLayer, b: WireLayer): boolean {
  const same = (name: string): boolean => JSON.stringify(a.config[name]) === JSON.stringify(b.config[name])
  return a.className === b.className && layerSettings.every(same)
}

function layersOf(model: WireModel): WireLayer[] | null {
  try {
    return computingLayers(model)
  } catch {
    return null
  }
}
