import type * as tf from '@tensorflow/tfjs'
import {
  append,
  copyNumbers,
  getPrototypeOf,
  isArray,
  isView,
  keys,
  plainPrototype,
  sameBits,
  sliceText,
  typedLength,
} from './primordials.ts'
import { dataSync, isModel, isTensor } from './tfjs-primordials.ts'
import { topologyText } from './topology-text.ts'
import { limits, type WireModel, type WireTensor, type WireValue } from './wire.ts'

interface Budget {
  nodes: number
  elements: number
  characters: number
  /** Tensors and models that were met. */
  readonly found: object[]
}

type Unsupported = { readonly kind: 'unsupported'; readonly what: string }
type EncodedTensor = WireTensor | { readonly kind: 'disposed' } | Unsupported

/**
 * Copies a value into its wire form. Functions, symbols, class instances and whatever exceeds the limits become
 * `unsupported`, disposed tensors `disposed`; nothing throws but a getter or proxy of the value itself.
 */
export function encodeValue(value: unknown): WireValue {
  return encodeOwned(value).wire
}

/**
 * As `encodeValue`, with the tensors and models inside the value, which are looked for on the same way through it. A
 * tensor or model that still holds the numbers of `sent` has no copies of them but those of `sent`.
 */
export function encodeOwned(
  value: unknown,
  sent?: WireValue,
): { readonly wire: WireValue; readonly owned: readonly object[] } {
  const { nodes, elements, characters } = limits
  const budget: Budget = { nodes, elements, characters, found: [] }
  return { wire: encode(value, budget, 0, sent), owned: budget.found }
}

function encode(value: unknown, budget: Budget, depth: number, sent?: WireValue): WireValue {
  if (--budget.nodes < 0) return unsupported(`more than ${limits.nodes} values`)
  if (depth > limits.depth) return unsupported(`nesting deeper than ${limits.depth}`)
  if (value === null) return { kind: 'null' }
  switch (typeof value) {
    case 'undefined':
      return { kind: 'undefined' }
    case 'boolean':
      return { kind: 'boolean', value }
    case 'number':
      return { kind: 'number', value }
    case 'string':
      return encodeText(value, budget)
    case 'object':
      return encodeObject(value, budget, depth, sent)
    default:
      return unsupported(`a ${typeof value}`)
  }
}

function encodeText(value: string, budget: Budget): WireValue {
  budget.characters -= value.length
  if (value.length > limits.stringLength || budget.characters < 0) return unsupported('a very long string')
  return { kind: 'string', value }
}

function encodeObject(value: object, budget: Budget, depth: number, sent: WireValue | undefined): WireValue {
  if (isTensor(value)) {
    append(budget.found, value)
    return encodeTensor(value, budget, sent)
  }
  if (isModel(value)) {
    append(budget.found, value)
    return encodeModel(value, budget, sent?.kind === 'model' ? sent.weights : [])
  }
  if (isArray(value)) return encodeItems(value, value.length, budget, depth)
  if (isView(value)) return encodeView(value, budget, depth)
  const prototype = getPrototypeOf(value)
  if (prototype !== plainPrototype && prototype !== null) return unsupported(describeInstance(value))
  return encodeRecord(value as Record<string, unknown>, budget, depth)
}

function encodeItems(value: ArrayLike<unknown>, length: number, budget: Budget, depth: number): WireValue {
  if (length > budget.nodes) return unsupported(`an array of ${length} items`)
  const items: WireValue[] = []
  for (let i = 0; i < length; i++) append(items, encode(value[i], budget, depth + 1))
  return { kind: 'array', items }
}

function encodeView(value: ArrayBufferView, budget: Budget, depth: number): WireValue {
  const length = typedLength(value)
  if (length === null) return unsupported('a DataView')
  return encodeItems(value as unknown as ArrayLike<number>, length, budget, depth)
}

function encodeRecord(value: Record<string, unknown>, budget: Budget, depth: number): WireValue {
  const names = keys(value)
  if (names.length > budget.nodes) return unsupported(`a record of ${names.length} entries`)
  const entries: (readonly [string, WireValue])[] = []
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string
    if (name.length > limits.nameLength) return unsupported('a very long property name')
    append(entries, [name, encode(value[name], budget, depth + 1)])
  }
  return { kind: 'record', entries }
}

function encodeTensor(tensor: tf.Tensor, budget: Budget, sent: WireValue | undefined): EncodedTensor {
  if (tensor.isDisposed) return { kind: 'disposed' }
  const { dtype } = tensor
  if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') return unsupported(`a ${dtype} tensor`)
  const shape = copyShape(tensor.shape)
  const values = dataSync(tensor)
  budget.elements -= typedLength(values) ?? 0
  if (budget.elements < 0) return unsupported(`more than ${limits.elements} tensor elements`)
  const isAsSent = sent?.kind === 'tensor' && sent.dtype === dtype && sameBits(values, sent.data)
  const data = isAsSent ? sent.data : copyNumbers(values, dtype)
  if (!shape || !data) return unsupported('a tensor that is not one of tfjs')
  return { kind: 'tensor', dtype, shape, data }
}

function copyShape(shape: readonly unknown[]): number[] | null {
  const copy: number[] = []
  if (shape.length > limits.rank) return null
  for (let i = 0; i < shape.length; i++) {
    const size = shape[i]
    if (typeof size !== 'number') return null
    append(copy, size)
  }
  return copy
}

function encodeModel(model: tf.LayersModel, budget: Budget, sent: WireModel['weights']): WireModel | Unsupported {
  const topology = topologyText(model, limits.nodes)
  if (topology === null || topology.length > limits.topologyLength)
    return unsupported('a model with a very large configuration')
  const variables = model.weights
  if (variables.length > limits.weights) return unsupported(`a model with more than ${limits.weights} weights`)
  const weights: WireModel['weights'][number][] = []
  for (let i = 0; i < variables.length; i++) {
    const variable = variables[i] as (typeof variables)[number]
    const value = encodeWeight(variable, budget, i < sent.length ? sent[i]?.value : undefined)
    if (value.kind === 'unsupported') return value
    append(weights, { name: variable.originalName, value })
  }
  return { kind: 'model', topology, weights }
}

/** `read` throws once the weight's tensor is disposed; the type of a layer variable is not exported. */
function encodeWeight(
  weight: tf.LayersModel['weights'][number],
  budget: Budget,
  sent: WireValue | undefined,
): EncodedTensor {
  let value: tf.Tensor
  try {
    value = weight.read()
  } catch {
    return { kind: 'disposed' }
  }
  return encodeTensor(value, budget, sent)
}

function unsupported(what: string): Unsupported {
  return { kind: 'unsupported', what: sliceText(what, 0, limits.nameLength) }
}

function describeInstance(value: object): string {
  const name = (value as { constructor?: { name?: unknown } }).constructor?.name
  return typeof name === 'string' && name.length > 0
    ? `a ${sliceText(name, 0, 60)} object`
    : 'an object with a prototype'
}
