import * as tf from '@tensorflow/tfjs'
import { limits, type WireModel, type WireTensor, type WireValue } from './wire.ts'

// Everything that encoding uses is bound when this file loads, before learner code does: patching a prototype
// afterwards must not turn an honest answer into a broken one.
const isInstance = Function.prototype.call.bind(Function.prototype[Symbol.hasInstance]) as unknown as (
  type: unknown,
  value: unknown,
) => boolean
const { Tensor, LayersModel } = tf
const { isArray } = Array
const { keys } = Object
const { stringify } = JSON
const { getPrototypeOf } = Object
const plainPrototype = Object.prototype
const dataSync = Function.prototype.call.bind(Tensor.prototype.dataSync) as unknown as (
  tensor: tf.Tensor,
) => Float32Array | Int32Array | Uint8Array
const toTopology = Function.prototype.call.bind(LayersModel.prototype.toJSON) as unknown as (
  model: tf.LayersModel,
  unused: null,
  asString: false,
) => object

interface Budget {
  nodes: number
  elements: number
}

/** Tells a tensor by its class, whatever the learner did to `instanceof`. */
export function isTensor(value: unknown): value is tf.Tensor {
  return isInstance(Tensor, value)
}

/** Tells a layers model (functional or sequential) by its class. */
export function isModel(value: unknown): value is tf.LayersModel {
  return isInstance(LayersModel, value)
}

/**
 * Copies a value into its wire form. Functions, symbols, class instances and whatever exceeds the limits become
 * `unsupported`, disposed tensors `disposed`; nothing throws but a getter or proxy of the value itself.
 */
export function encodeValue(value: unknown): WireValue {
  return encode(value, { nodes: limits.nodes, elements: limits.elements }, 0)
}

function encode(value: unknown, budget: Budget, depth: number): WireValue {
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
      return value.length > limits.stringLength ? unsupported('a very long string') : { kind: 'string', value }
    case 'object':
      return encodeObject(value, budget, depth)
    default:
      return unsupported(`a ${typeof value}`)
  }
}

function encodeObject(value: object, budget: Budget, depth: number): WireValue {
  if (isTensor(value)) return encodeTensor(value, budget)
  if (isModel(value)) return encodeModel(value, budget)
  if (isArray(value)) return encodeArray(value, budget, depth)
  if (ArrayBuffer.isView(value)) return encodeView(value, budget, depth)
  const prototype = getPrototypeOf(value)
  if (prototype !== plainPrototype && prototype !== null) return unsupported(describeInstance(value))
  return encodeRecord(value as Record<string, unknown>, budget, depth)
}

function encodeArray(value: readonly unknown[], budget: Budget, depth: number): WireValue {
  if (value.length > budget.nodes) return unsupported(`an array of ${value.length} items`)
  const items = new Array<WireValue>(value.length)
  for (let i = 0; i < items.length; i++) items[i] = encode(value[i], budget, depth + 1)
  return { kind: 'array', items }
}

function encodeView(value: ArrayBufferView, budget: Budget, depth: number): WireValue {
  if (isInstance(DataView, value)) return unsupported('a DataView')
  const numbers = value as unknown as ArrayLike<number>
  return encodeArray(
    Array.from({ length: numbers.length }, (_, i) => numbers[i]),
    budget,
    depth,
  )
}

function encodeRecord(value: Record<string, unknown>, budget: Budget, depth: number): WireValue {
  const names = keys(value)
  if (names.length > budget.nodes) return unsupported(`a record of ${names.length} entries`)
  const entries = new Array<readonly [string, WireValue]>(names.length)
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string
    entries[i] = [name, encode(value[name], budget, depth + 1)]
  }
  return { kind: 'record', entries }
}

function encodeTensor(
  tensor: tf.Tensor,
  budget: Budget,
): WireTensor | { kind: 'disposed' } | { kind: 'unsupported'; what: string } {
  if (tensor.isDisposed) return { kind: 'disposed' }
  const { dtype, shape } = tensor
  if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') return unsupported(`a ${dtype} tensor`)
  budget.elements -= tensor.size
  if (budget.elements < 0) return unsupported(`more than ${limits.elements} tensor elements`)
  return { kind: 'tensor', dtype, shape: [...shape], data: dataSync(tensor).slice() as WireTensor['data'] }
}

function encodeModel(model: tf.LayersModel, budget: Budget): WireModel | { kind: 'unsupported'; what: string } {
  const topology = stringify(toTopology(model, null, false))
  if (topology.length > limits.topologyLength) return unsupported('a model with a very large configuration')
  if (model.weights.length > limits.weights) return unsupported(`a model with more than ${limits.weights} weights`)
  const weights: { name: string; value: WireTensor | { kind: 'disposed' } }[] = []
  for (const weight of model.weights) {
    const value = encodeWeight(weight, budget)
    if (value.kind === 'unsupported') return value
    weights.push({ name: weight.originalName, value })
  }
  return { kind: 'model', topology, weights }
}

/** `read` throws once the weight's tensor is disposed; the type of a layer variable is not exported. */
function encodeWeight(weight: tf.LayersModel['weights'][number], budget: Budget): ReturnType<typeof encodeTensor> {
  let value: tf.Tensor
  try {
    value = weight.read()
  } catch {
    return { kind: 'disposed' }
  }
  return encodeTensor(value, budget)
}

function unsupported(what: string): { kind: 'unsupported'; what: string } {
  return { kind: 'unsupported', what }
}

function describeInstance(value: object): string {
  const name = (value as { constructor?: { name?: unknown } }).constructor?.name
  return typeof name === 'string' && name.length > 0 ? `a ${name.slice(0, 60)} object` : 'an object with a prototype'
}
