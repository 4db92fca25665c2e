import * as tf from '@tensorflow/tfjs'
import { decodeModel, decodeValue } from './decode.ts'
import { encodeValue, isModel, isTensor } from './encode.ts'
import type { WireError, WireModel, WireValue } from './wire.ts'

/** What one call of the learner's function gave; `AnswerMessage` without the envelope and the console. */
export interface Performed {
  readonly value: WireValue
  readonly error: WireError | null
  readonly args: readonly WireValue[]
  readonly aliases: readonly number[]
  readonly sharedWrites: readonly number[]
  readonly leaked: number
}

interface Argument {
  readonly value: unknown
  /** For models: the tensors that the weights were set from, and their data at that time. */
  readonly sources: readonly tf.Tensor[]
}

const memory = tf.memory

/**
 * Calls a function on arguments in wire form, in the realm of the function, and reports everything that the judge may
 * ask about. `describeError` turns a thrown value into text and must not throw.
 */
export async function performCall(
  fn: (...args: unknown[]) => unknown,
  wireArgs: readonly WireValue[],
  describeError: (error: unknown) => WireError,
): Promise<Performed> {
  const args: Argument[] = []
  for (const wire of wireArgs) args.push(await decodeArgument(wire))
  const before = memory().numTensors
  let result: unknown
  let error: WireError | null = null
  let value: WireValue = { kind: 'undefined' }
  try {
    result = await fn(...args.map((argument) => argument.value))
    value = encodeValue(result)
  } catch (thrown) {
    error = describeError(thrown)
  }
  const performed = {
    value,
    error,
    args: args.map((argument) => encodeValue(argument.value)),
    aliases: error === null ? aliasesOf(result, args) : [],
    sharedWrites: sharedWrites(args, wireArgs),
  }
  if (error === null) disposeReturned(result, args)
  const leaked = memory().numTensors - before
  for (const argument of args) disposeArgument(argument)
  return { ...performed, leaked }
}

async function decodeArgument(wire: WireValue): Promise<Argument> {
  if (wire.kind !== 'model') return { value: await decodeValue(wire), sources: [] }
  const { model, sources } = await decodeModel(wire)
  return { value: model, sources }
}

/** Tensors and models inside a value, each once. */
function ownedBy(value: unknown, found: Set<object> = new Set()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  if (isTensor(value) || isModel(value)) return found.add(value)
  if (Array.isArray(value)) for (const item of value.slice(0, 1000)) ownedBy(item, found)
  else if (!ArrayBuffer.isView(value)) for (const item of Object.values(value).slice(0, 1000)) ownedBy(item, found)
  return found
}

function aliasesOf(result: unknown, args: readonly Argument[]): number[] {
  const returned = withWeights(ownedBy(result))
  return args.flatMap((argument, i) =>
    withWeights(ownedBy(argument.value)).some((part) => returned.includes(part)) ? [i] : [],
  )
}

/** Two models that share a layer share its weights. */
function withWeights(owned: ReadonlySet<object>): object[] {
  return [...owned].flatMap((item) => (isModel(item) ? [item, ...item.weights] : [item]))
}

function disposeReturned(result: unknown, args: readonly Argument[]): void {
  const kept = new Set(args.flatMap((argument) => [...ownedBy(argument.value)]))
  for (const item of ownedBy(result)) if (!kept.has(item)) disposeOne(item)
}

function disposeOne(item: object): void {
  try {
    if (isTensor(item) && !item.isDisposed) item.dispose()
    else if (isModel(item)) item.dispose()
  } catch {
    // Already disposed by the learner: the count of live tensors tells.
  }
}

function disposeArgument(argument: Argument): void {
  for (const item of ownedBy(argument.value)) disposeOne(item)
  for (const source of argument.sources) disposeOne(source)
}

/** Positions of models whose weights were overwritten through a shared buffer instead of being set. */
function sharedWrites(args: readonly Argument[], wireArgs: readonly WireValue[]): number[] {
  return args.flatMap((argument, i) => {
    const wire = wireArgs[i] as WireModel
    return argument.sources.some((source, k) => !holds(source, wire.weights[k]?.value)) ? [i] : []
  })
}

function holds(source: tf.Tensor, expected: WireValue | undefined): boolean {
  if (expected?.kind !== 'tensor' || source.isDisposed) return true
  const data = source.dataSync()
  return expected.data.every((value, i) => Object.is(value, data[i]))
}
