import type * as tf from '@tensorflow/tfjs'
import { type Decoded, decodeOwned } from './decode.ts'
import { encodeOwned } from './encode.ts'
import { append, apply, bare, isSame, sameBits } from './primordials.ts'
import { countTensors, dataSync, disposeModel, disposeTensor, isModel, isTensor } from './tfjs-primordials.ts'
import type { WireError, WireValue } from './wire.ts'

/** What one call of the learner's function gave; `AnswerMessage` without the envelope and the console. */
export interface Performed {
  readonly value: WireValue
  readonly error: WireError | null
  readonly args: readonly WireValue[]
  readonly aliases: readonly number[]
  readonly sharedWrites: readonly number[]
  readonly leaked: number
}

/** What a function returned, read once. */
interface Returned {
  readonly wire: WireValue
  readonly owned: readonly object[]
}

const nothing: Returned = { wire: { kind: 'undefined' }, owned: [] }

/**
 * Calls a function on arguments in wire form, in the realm of the function, and reports everything that the judge may
 * ask about. `describeError` turns a thrown value into text and must not throw. `rebuilt` are the arguments where
 * `rebuildArguments` has made them before.
 */
export async function performCall(
  fn: (...args: unknown[]) => unknown,
  wireArgs: readonly WireValue[],
  describeError: (error: unknown) => WireError,
  rebuilt?: readonly Decoded[],
): Promise<Performed> {
  const args = rebuilt ?? (await rebuildArguments(wireArgs))
  const before = countTensors()
  let returned = nothing
  let error: WireError | null = null
  try {
    returned = encodeOwned(await apply(fn, undefined, valuesOf(args)))
  } catch (thrown) {
    error = describeError(thrown)
  }
  const report = {
    value: returned.wire,
    error,
    args: encodeArguments(args, wireArgs),
    aliases: positions(args, (argument) => sharesPart(withWeights(argument.owned), withWeights(returned.owned))),
    sharedWrites: positions(args, (argument, i) => wasOverwritten(argument, wireArgs[i] as WireValue)),
  }
  disposeReturned(returned, args)
  const leaked = countTensors() - before
  for (let i = 0; i < args.length; i++) disposeArgument(args[i] as Decoded)
  return bare({ ...report, leaked })
}

/** The arguments of a call in this realm. */
export async function rebuildArguments(wireArgs: readonly WireValue[]): Promise<readonly Decoded[]> {
  const args: Decoded[] = []
  for (let i = 0; i < wireArgs.length; i++) append(args, await decodeOwned(wireArgs[i] as WireValue))
  return args
}

/** Whether nothing of the arguments was disposed since they were made. */
export function areAlive(args: readonly Decoded[]): boolean {
  for (let i = 0; i < args.length; i++) {
    const { owned, sources } = args[i] as Decoded
    for (let k = 0; k < owned.length; k++) if (!isAlive(owned[k] as object)) return false
    for (let k = 0; k < sources.length; k++) if ((sources[k] as tf.Tensor).isDisposed) return false
  }
  return true
}

function isAlive(item: object): boolean {
  if (isTensor(item)) return !item.isDisposed
  if (!isModel(item)) return true
  const { weights } = item
  try {
    for (let i = 0; i < weights.length; i++)
      if ((weights[i] as (typeof weights)[number]).read().isDisposed) return false
    return true
  } catch {
    return false
  }
}

function valuesOf(args: readonly Decoded[]): unknown[] {
  const values: unknown[] = []
  for (let i = 0; i < args.length; i++) append(values, args[i]?.value)
  return values
}

function encodeArguments(args: readonly Decoded[], sent: readonly WireValue[]): WireValue[] {
  const encoded: WireValue[] = []
  for (let i = 0; i < args.length; i++) append(encoded, encodeOwned(args[i]?.value, sent[i]).wire)
  return encoded
}

function positions(args: readonly Decoded[], holds: (argument: Decoded, i: number) => boolean): number[] {
  const found: number[] = []
  for (let i = 0; i < args.length; i++) if (holds(args[i] as Decoded, i)) append(found, i)
  return found
}

/** Two models that share a layer share its weights. */
function withWeights(owned: readonly object[]): object[] {
  const parts: object[] = []
  for (let i = 0; i < owned.length; i++) {
    const item = owned[i] as object
    append(parts, item)
    if (!isModel(item)) continue
    const { weights } = item
    for (let k = 0; k < weights.length; k++) append(parts, weights[k] as object)
  }
  return parts
}

function sharesPart(a: readonly object[], b: readonly object[]): boolean {
  for (let i = 0; i < a.length; i++) if (holds(b, a[i] as object)) return true
  return false
}

function holds(list: readonly object[], item: object): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === item) return true
  return false
}

function disposeReturned({ owned }: Returned, args: readonly Decoded[]): void {
  for (let i = 0; i < owned.length; i++) {
    const item = owned[i] as object
    let isArgument = false
    for (let k = 0; k < args.length; k++) if (holds((args[k] as Decoded).owned, item)) isArgument = true
    if (!isArgument) disposeOne(item)
  }
}

function disposeOne(item: object): void {
  try {
    if (isTensor(item) && !item.isDisposed) disposeTensor(item)
    else if (isModel(item)) disposeModel(item)
  } catch {
    // Already disposed by the learner: the count of live tensors tells.
  }
}

function disposeArgument({ owned, sources }: Decoded): void {
  for (let i = 0; i < owned.length; i++) disposeOne(owned[i] as object)
  for (let i = 0; i < sources.length; i++) disposeOne(sources[i] as tf.Tensor)
}

/** Whether a model's weights were overwritten through a shared buffer instead of being set. */
function wasOverwritten({ sources }: Decoded, wire: WireValue): boolean {
  if (wire.kind !== 'model') return false
  for (let i = 0; i < sources.length; i++) {
    if (!stillHolds(sources[i] as tf.Tensor, wire.weights[i]?.value)) return true
  }
  return false
}

function stillHolds(source: tf.Tensor, expected: WireValue | undefined): boolean {
  if (expected?.kind !== 'tensor' || source.isDisposed) return true
  const data = dataSync(source)
  if (sameBits(data, expected.data)) return true
  for (let i = 0; i < expected.data.length; i++) if (!isSame(expected.data[i], data[i])) return false
  return true
}
