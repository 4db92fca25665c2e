import * as tf from '@tensorflow/tfjs'
import { decodeOwned, fillModel, type RebuiltModel } from '#lib/exercise-kit/decode.ts'
import { fail } from '#lib/exercise-kit/failure.ts'
import type { WireModel, WireValue } from '#lib/exercise-kit/wire.ts'
import { parseTopology } from '#lib/runner/judge/model-bounds.ts'

/**
 * Rebuilds a part of an answer in the judge; what cannot be rebuilt is the learner's failure, not the judge's.
 * `where` names the part for that failure.
 */
export async function rebuild(value: WireValue, where: string): Promise<unknown> {
  if (value.kind === 'unsupported') fail({ kind: 'unserialisable', where, what: value.what })
  try {
    return (await decodeOwned(value, rebuildModel)).value
  } catch (error) {
    return fail({ kind: 'malformed', detail: error instanceof Error ? error.message.slice(0, 300) : 'not a value' })
  }
}

/** The argument after a call, for functions that work in place. It must still be what was sent. */
export async function rebuildArgument(
  sent: WireValue | undefined,
  after: WireValue | undefined,
  argument: number,
): Promise<unknown> {
  if (!after || after.kind === 'disposed') return fail({ kind: 'disposed-input', argument, where: '' })
  if (after.kind === 'model') {
    const gone = after.weights.find((weight) => weight.value.kind === 'disposed')
    if (gone) fail({ kind: 'disposed-input', argument, where: gone.name })
  }
  if (after.kind !== sent?.kind) fail({ kind: 'mutated', argument, where: '' })
  return rebuild(after, `argument ${argument + 1}`)
}

/** Elements of all weights of a model together: what may be computed with it follows from them. */
const largestModel = 500_000

/** Throws a sentence if the model is not one to be rebuilt, or asks for other weights than it came with. */
async function rebuildModel(wire: WireModel): Promise<RebuiltModel> {
  const topology = parseTopology(wire.topology)
  const elements = wire.weights.reduce((sum, { value }) => sum + (value.kind === 'tensor' ? value.data.length : 0), 0)
  if (elements > largestModel) throw new Error(`the model has more than ${largestModel} weights`)
  const building = withBudget(elements, () => tf.models.modelFromJSON(topology as unknown as tf.io.ModelJSON))
  return fillModel(await building, wire)
}

type Rest = readonly unknown[]
type AddWeight = (
  name: string,
  shape: readonly (number | null)[],
  dtype: string,
  initializer: unknown,
  ...rest: Rest
) => unknown

const layers = tf.layers.Layer.prototype as unknown as { addWeight: AddWeight }

/**
 * Building allocates what the configuration says, not what came. While `build` runs, which it does to its end before
 * it returns, weights are counted before they are made, and begin as zeros: some initialisers take very long.
 */
function withBudget<T>(elements: number, build: () => T): T {
  const { addWeight } = layers
  let left = elements
  layers.addWeight = function (name, shape, dtype, _initializer, ...rest) {
    left -= shape.reduce<number>((product, size) => product * (size ?? Number.NaN), 1)
    if (!(left >= 0)) throw new Error('the model has larger layers than weights came with it')
    return addWeight.call(this, name, shape, dtype, tf.initializers.zeros(), ...rest)
  }
  try {
    return build()
  } finally {
    layers.addWeight = addWeight
  }
}
