import * as tf from '@tensorflow/tfjs'
import { checkGraph } from './check-graph.ts'
import type { WireModel, WireTensor, WireValue } from './wire.ts'

/**
 * Rebuilds a value from its wire form in this realm. Tensors and models are new; the caller owns them.
 * Throws on `disposed` and `unsupported`, which must be looked at before.
 */
export async function decodeValue(wire: WireValue): Promise<unknown> {
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
      return decodeArray(wire.items)
    case 'record':
      return decodeRecord(wire.entries)
    case 'tensor':
      return decodeTensor(wire)
    case 'model':
      return (await decodeModel(wire)).model
    case 'disposed':
      throw new Error('a disposed tensor cannot be decoded')
    case 'unsupported':
      throw new Error(`${wire.what} cannot be decoded`)
  }
}

async function decodeArray(items: readonly WireValue[]): Promise<unknown[]> {
  const values: unknown[] = []
  for (const item of items) values.push(await decodeValue(item))
  return values
}

async function decodeRecord(entries: readonly (readonly [string, WireValue])[]): Promise<Record<string, unknown>> {
  const record: Record<string, unknown> = Object.create(null)
  for (const [name, value] of entries) record[name] = await decodeValue(value)
  return Object.assign({}, record)
}

/** A new tensor with a copy of the data. */
function decodeTensor(wire: WireTensor): tf.Tensor {
  return tf.tensor(wire.data.slice(), [...wire.shape], wire.dtype)
}

/**
 * Rebuilds a model and returns it with the tensors that were passed to `setWeights`. On the cpu backend a weight shares
 * its buffer with the tensor it was set from, so these tell later whether the weights were written in place.
 */
export async function decodeModel(wire: WireModel): Promise<{ model: tf.LayersModel; sources: tf.Tensor[] }> {
  const topology = JSON.parse(wire.topology)
  checkGraph(topology)
  const model = await tf.models.modelFromJSON(topology)
  const sources = wire.weights.map((weight) => {
    if (weight.value.kind === 'disposed') throw new Error(`weight ${weight.name} is disposed`)
    return decodeTensor(weight.value)
  })
  model.setWeights(sources)
  return { model, sources }
}
