import { allLayers, computingLayers, type WireLayer } from './model-layers.ts'
import { type PrunedUnit, pruneEffect } from './prune-effect.ts'
import type { PruningPicture } from './pruning-picture.ts'
import { sampleOf } from './tensor-sample.ts'
import type { WireModel, WireTensor, WireValue } from './wire.ts'

/** One answered call, as it crossed between the realms. */
interface PicturedCall {
  readonly sent: readonly WireValue[]
  readonly value: WireValue
  /** The arguments after the call. */
  readonly after: readonly WireValue[]
}

/** Sees in a call what became of the weights; null where the answer is not what it should be. */
export type Picture = (call: PicturedCall) => PruningPicture | null

/** For a function that returns its first argument pruned, or a record that holds it under this name. */
export function prunedTensor(name?: string): Picture {
  return ({ sent: [before], value }) => {
    const after = name === undefined ? value : entryOf(value, name)
    if (before?.kind !== 'tensor' || after?.kind !== 'tensor') return null
    return weightsPicture([{ where: '', before, after }])
  }
}

/** For a function that prunes these weights of its first argument, a model, in place. */
export function prunedInPlace(layers: readonly string[], roles: readonly string[]): Picture {
  return ({ sent: [before], after: [after] }) => {
    if (before?.kind !== 'model' || after?.kind !== 'model') return null
    const pruned = new Map(after.weights.map(({ name, value }) => [name, value]))
    const pairs = allLayers(before)
      .filter(({ className }) => layers.includes(className))
      .flatMap(({ name, weights }) =>
        roles.map((role): Partial<Pair> => {
          const where = `${name}/${role}`
          const left = pruned.get(where)
          return { where, before: weights.get(role), after: left?.kind === 'tensor' ? left : undefined }
        }),
      )
      .filter((pair) => pair.before !== undefined)
    return pairs.every(isPair) ? weightsPicture(pairs) : null
  }
}

/**
 * For a function that returns its first argument, a model, without some units of the layer that the second one counts.
 * A unit's size is the norm of its incoming weights; it was kept if these are found in the answer, in the same order.
 */
export function removedUnits(unit: 'neuron' | 'filter', norm: (weights: readonly number[]) => number): Picture {
  return ({ sent: [before, position], value: after }) => {
    if (before?.kind !== 'model' || position?.kind !== 'number' || after.kind !== 'model') return null
    const layer = allLayers(before)[position.value]
    const kernel = layer?.weights.get('kernel')
    const left = layer && counterpart(layer, before, after)?.weights.get('kernel')
    if (!layer || !kernel || !left) return null
    const columns = columnsOf(kernel)
    const kept = keptColumns(columns, columnsOf(left))
    const units = columns.map((column, i) => ({ size: norm(column), kept: kept?.has(i) === true }))
    const samples = { before: sampleOf(kernel), after: sampleOf(left) }
    return kept && pruneEffect(unit, units, [{ where: `${layer.name}/kernel`, ...samples }])
  }
}

/** Sum of magnitudes. */
export function l1Norm(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + Math.abs(weight), 0)
}

export function l2Norm(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
}

interface Pair {
  readonly where: string
  readonly before: WireTensor
  readonly after: WireTensor
}

function weightsPicture(pairs: readonly Pair[]): PruningPicture | null {
  if (!pairs.every(({ before, after }) => before.shape.join() === after.shape.join())) return null
  const units = pairs.flatMap(({ before, after }) =>
    Array.from(before.data, (weight, i): PrunedUnit => ({ size: Math.abs(weight), kept: after.data[i] !== 0 })),
  )
  const samples = pairs.map(({ where, before, after }) => ({ where, before: sampleOf(before), after: sampleOf(after) }))
  return pruneEffect('weight', units, samples)
}

function isPair(pair: Partial<Pair>): pair is Pair {
  return pair.before !== undefined && pair.after !== undefined
}

function entryOf(value: WireValue, name: string): WireValue | undefined {
  return value.kind === 'record' ? value.entries.find(([key]) => key === name)?.[1] : undefined
}

/** The layer at the same place in the other model, whose names are its own. */
function counterpart(layer: WireLayer, model: WireModel, other: WireModel): WireLayer | null {
  const place = computingLayers(model).findIndex(({ name }) => name === layer.name)
  const found = computingLayers(other)[place]
  return found?.className === layer.className ? found : null
}

/** The incoming weights of each unit: units are on the last axis, of Dense and of Conv2D kernels. */
function columnsOf({ shape, data }: WireTensor): number[][] {
  const units = shape.at(-1) as number
  const fanIn = units === 0 ? 0 : data.length / units
  return Array.from({ length: units }, (_, j) => Array.from({ length: fanIn }, (_, i) => data[i * units + j] as number))
}

/** Which columns are left; null where some that are left are none of these, or stand in another order. */
function keptColumns(columns: readonly number[][], left: readonly number[][]): ReadonlySet<number> | null {
  const kept = new Set<number>()
  let next = 0
  for (const column of left.filter((each) => !isZero(each))) {
    while (next < columns.length && !isSame(columns[next] as number[], column)) next++
    if (next === columns.length) return null
    kept.add(next++)
  }
  return kept
}

function isZero(column: readonly number[]): boolean {
  return column.every((weight) => weight === 0)
}

function isSame(column: readonly number[], other: readonly number[]): boolean {
  return column.length === other.length && column.every((weight, i) => weight === other[i])
}
