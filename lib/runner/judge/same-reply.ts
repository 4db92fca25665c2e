import type { AnswerMessage, WireModel, WireTensor, WireValue } from '#lib/exercise-kit/wire.ts'
import type { Reply } from '#lib/runner/judge/learner.ts'

/**
 * Whether a reply is, in all that a test may look at, the answer that is expected: then the test goes on as it does with
 * that one. Numbers must be the same to the bit. Of an error a test sees the name; the names of models and layers may be
 * others, for they are free.
 */
export function sameReply(expected: AnswerMessage, reply: Reply<AnswerMessage> | undefined): boolean {
  if (reply?.kind !== 'answered') return false
  const { message } = reply
  return (
    expected.error?.name === message.error?.name &&
    expected.leaked === message.leaked &&
    sameList(expected.aliases, message.aliases, Object.is) &&
    sameList(expected.sharedWrites, message.sharedWrites, Object.is) &&
    sameWire(expected.value, message.value) &&
    // An argument that was left alone is, on both sides, the one that was sent.
    sameList(expected.args, message.args, sameWire)
  )
}

/** Whether two values are the same to the bit, the names of models and layers aside. */
export function sameWire(a: WireValue, b: WireValue): boolean {
  return same(a, b, sameModel)
}

/** Whether two values are the same to the bit. */
export function sameNamed(a: WireValue, b: WireValue | undefined): boolean {
  return b !== undefined && same(a, b, sameNamedModel)
}

type SameModel = (a: WireModel, b: WireModel) => boolean

function same(a: WireValue, b: WireValue, alike: SameModel): boolean {
  if (a === b) return true
  if (a.kind === 'tensor' && b.kind === 'tensor') return sameTensor(a, b)
  if (a.kind === 'model' && b.kind === 'model') return alike(a, b)
  if (a.kind === 'array' && b.kind === 'array') return sameList(a.items, b.items, (x, y) => same(x, y, alike))
  if (a.kind === 'record' && b.kind === 'record')
    return sameList(a.entries, b.entries, ([x, one], [y, other]) => x === y && same(one, other, alike))
  if (a.kind === 'unsupported' && b.kind === 'unsupported') return a.what === b.what
  if ('value' in a && 'value' in b) return a.kind === b.kind && Object.is(a.value, b.value)
  return a.kind === b.kind && (a.kind === 'undefined' || a.kind === 'null' || a.kind === 'disposed')
}

function sameList<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => isSame(item, b[i] as T))
}

function sameTensor(a: WireTensor, b: WireTensor): boolean {
  return a.dtype === b.dtype && sameList(a.shape, b.shape, Object.is) && sameData(a.data, b.data)
}

function sameData(a: WireTensor['data'], b: WireTensor['data']): boolean {
  if (a.length !== b.length) return false
  const [bits, others] = [bitsOf(a), bitsOf(b)]
  for (let i = 0; i < bits.length; i++) if (bits[i] !== others[i]) return false
  return true
}

function bitsOf(data: WireTensor['data']): Int32Array | Uint8Array {
  return data instanceof Float32Array ? new Int32Array(data.buffer, data.byteOffset, data.length) : data
}

function sameModel(a: WireModel, b: WireModel): boolean {
  const [one, other] = [namelessOf(a), namelessOf(b)]
  return one !== null && one === other && sameList(a.weights, b.weights, (x, y) => sameWire(x.value, y.value))
}

function sameNamedModel(a: WireModel, b: WireModel): boolean {
  const isSame = (x: WireModel['weights'][number], y: typeof x) => x.name === y.name && sameNamed(x.value, y.value)
  return a.topology === b.topology && sameList(a.weights, b.weights, isSame)
}

const known = new WeakMap<WireModel, string | null>()

/** A model without its numbers, each name in it by its place among the names; null where the topology is no JSON. */
function namelessOf(model: WireModel): string | null {
  const before = known.get(model)
  if (before !== undefined) return before
  const nameless = withoutNames(model)
  known.set(model, nameless)
  return nameless
}

/** What refers to a layer by its name. */
const references: ReadonlySet<string> = new Set(['inbound_nodes', 'input_layers', 'output_layers'])

function withoutNames({ topology, weights }: WireModel): string | null {
  const places = new Map<string, string>()
  const placeOf = (name: string): string => {
    const place = places.get(name) ?? `#${places.size}`
    places.set(name, place)
    return place
  }
  const inReference = (value: unknown): unknown =>
    typeof value === 'string' ? placeOf(value) : Array.isArray(value) ? value.map(inReference) : value
  try {
    const text = JSON.stringify(JSON.parse(topology), (key, value: unknown) => {
      if (key === 'name' && typeof value === 'string') return placeOf(value)
      return references.has(key) ? inReference(value) : value
    })
    const names = weights.map(({ name }) => name.split('/').map((part, i) => (i === 0 ? placeOf(part) : part)))
    return text + JSON.stringify(names)
  } catch {
    return null
  }
}
