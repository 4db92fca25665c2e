import * as tf from '@tensorflow/tfjs'
import { append, bare, copyNumbers, defineProperty, parseJson } from './primordials.ts'
import { setWeights } from './tfjs-primordials.ts'
import type { WireModel, WireTensor, WireValue } from './wire.ts'

export interface RebuiltModel {
  readonly model: tf.LayersModel
  /**
   * The tensors that the weights were set from. On the cpu backend a weight shares its buffer with the tensor it was
   * set from, so these tell later whether the weights were written in place.
   */
  readonly sources: readonly tf.Tensor[]
}

/** A value in this realm, with the tensors and models that were made for it. */
export interface Decoded {
  readonly value: unknown
  readonly owned: readonly object[]
  readonly sources: readonly tf.Tensor[]
}

interface Making {
  readonly rebuild: (wire: WireModel) => Promise<RebuiltModel>
  readonly models: { readonly wire: WireModel; readonly rebuilt: RebuiltModel }[]
  readonly owned: object[]
  readonly sources: tf.Tensor[]
}

/**
 * Rebuilds a value from its wire form in this realm. Tensors and models are new; the caller owns them.
 * Throws on `disposed` and `unsupported`, which must be looked at before.
 */
export async function decodeValue(wire: WireValue): Promise<unknown> {
  return (await decodeOwned(wire)).value
}

/** As `decodeValue`; `rebuild` makes the models, for who does not trust the wire. */
export async function decodeOwned(wire: WireValue, rebuild = decodeModel): Promise<Decoded> {
  const making: Making = { rebuild, models: [], owned: [], sources: [] }
  await makeModels(wire, making)
  // Only models take a promise: a tensor that went through one could be asked for a `then`.
  return bare({ value: decode(wire, making), owned: making.owned, sources: making.sources })
}

async function makeModels(wire: WireValue, making: Making): Promise<void> {
  if (wire.kind === 'array') {
    for (let i = 0; i < wire.items.length; i++) await makeModels(wire.items[i] as WireValue, making)
  } else if (wire.kind === 'record') {
    for (let i = 0; i < wire.entries.length; i++) await makeModels(wire.entries[i]?.[1] as WireValue, making)
  } else if (wire.kind === 'model') {
    append(making.models, { wire, rebuilt: await making.rebuild(wire) })
  }
}

function decode(wire: WireValue, making: Making): unknown {
  switch (wire.kind) {
    case 'undefined':
      return undefined
    case 'null':
      return null
    case 'boolean':
    case 'number':
    case 'string':
      return wire.value
    case 'array':
      return decodeItems(wire.items, making)
    case 'record':
      return decodeEntries(wire.entries, making)
    case 'tensor':
      return own(decodeTensor(wire), making)
    case 'model':
      return takeModel(wire, making)
    case 'disposed':
      throw new Error('a disposed tensor cannot be decoded')
    case 'unsupported':
      throw new Error(`${wire.what} cannot be decoded`)
  }
}

function decodeItems(items: readonly WireValue[], making: Making): unknown[] {
  const values: unknown[] = []
  for (let i = 0; i < items.length; i++) append(values, decode(items[i] as WireValue, making))
  return values
}

function decodeEntries(entries: readonly (readonly [string, WireValue])[], making: Making): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as readonly [string, WireValue]
    const value = decode(entry[1], making)
    defineProperty(record, entry[0], bare({ value, writable: true, enumerable: true, configurable: true }))
  }
  return record
}

function own<T extends object>(made: T, making: Making): T {
  append(making.owned, made)
  return made
}

/** A new tensor with a copy of the data. */
function decodeTensor(wire: WireTensor): tf.Tensor {
  const shape: number[] = []
  for (let i = 0; i < wire.shape.length; i++) append(shape, wire.shape[i] as number)
  return tf.tensor(copyNumbers(wire.data, wire.dtype) as WireTensor['data'], shape, wire.dtype)
}

function takeModel(wire: WireModel, { models, owned, sources }: Making): tf.LayersModel {
  for (let i = 0; i < models.length; i++) {
    const made = models[i] as Making['models'][number]
    if (made.wire !== wire) continue
    append(owned, made.rebuilt.model)
    for (let k = 0; k < made.rebuilt.sources.length; k++) append(sources, made.rebuilt.sources[k] as tf.Tensor)
    return made.rebuilt.model
  }
  throw new Error('a model was not made before it was needed')
}

/** Rebuilds a model from a wire form that is trusted. */
async function decodeModel(wire: WireModel): Promise<RebuiltModel> {
  return fillModel(await tf.models.modelFromJSON(parseJson(wire.topology)), wire)
}

/** Sets a model's weights to those of the wire. */
export function fillModel(model: tf.LayersModel, wire: WireModel): RebuiltModel {
  const sources: tf.Tensor[] = []
  for (let i = 0; i < wire.weights.length; i++) {
    const weight = wire.weights[i] as WireModel['weights'][number]
    if (weight.value.kind === 'disposed') throw new Error(`weight ${weight.name} is disposed`)
    append(sources, decodeTensor(weight.value))
  }
  setWeights(model, sources)
  return bare({ model, sources })
}
