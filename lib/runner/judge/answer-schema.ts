import * as z from 'zod/mini'
import {
  type AnswerMessage,
  type LoadedMessage,
  limits,
  type WireTensor,
  type WireValue,
} from '#lib/exercise-kit/wire.ts'

/**
 * Answers come from the learner's realm and may hold anything. Cheap checks come first; what passes is copied into
 * fresh objects, so that nothing of the message itself is used afterwards.
 */
export type Parsed<T> = { readonly ok: true; readonly message: T } | { readonly ok: false; readonly detail: string }

const text = (max: number) => z.string().check(z.maxLength(max))
const count = z.int().check(z.gte(-1e9), z.lte(1e9))
const place = z.nullable(z.int().check(z.gte(1), z.lte(1e6)))

const errorSchema = z.object({
  name: text(limits.errorTextLength),
  message: text(limits.errorTextLength),
  line: place,
  column: place,
})

const consoleSchema = z
  .array(
    z.object({
      level: z.enum(['log', 'info', 'warn', 'error', 'debug']),
      text: text(limits.consoleLineLength),
    }),
  )
  .check(z.maxLength(limits.consoleLines))

const answerSchema = z.object({
  type: z.literal('answer'),
  id: count,
  value: z.unknown(),
  error: z.nullable(errorSchema),
  args: z.array(z.unknown()).check(z.maxLength(32)),
  aliases: z.array(count).check(z.maxLength(32)),
  sharedWrites: z.array(count).check(z.maxLength(32)),
  leaked: count,
  console: consoleSchema,
  consoleCut: count,
})

const loadedSchema = z.object({
  type: z.literal('loaded'),
  id: z.literal(0),
  exports: z.array(z.tuple([text(100), text(20)])).check(z.maxLength(32)),
  error: z.nullable(errorSchema),
  console: consoleSchema,
  consoleCut: count,
})

/** Parses the answer to a call that sent these arguments. */
export function parseAnswer(data: unknown, sent: readonly WireValue[] = []): Parsed<AnswerMessage> {
  return guarded(() => {
    refuseLongLists(data)
    const message = answerSchema.parse(data)
    const budget = {
      nodes: limits.nodes * 2,
      elements: limits.elements * 2,
      characters: limits.characters + limits.topologyLength,
    }
    const value = copyValue(message.value, budget, 0)
    return { ...message, value, args: message.args.map((arg, i) => sentAt(arg, sent[i]) ?? copyValue(arg, budget, 0)) }
  })
}

function sentAt(arg: unknown, sent: WireValue | undefined): WireValue | undefined {
  return recordOf(arg).kind === 'as-sent' ? sent : undefined
}

/** Parses the answer to the request to load the module. */
export function parseLoaded(data: unknown): Parsed<LoadedMessage> {
  return guarded(() => {
    refuseLongLists(data)
    return loadedSchema.parse(data)
  })
}

/** A schema looks at every item before it counts them; this counts first. */
function refuseLongLists(data: unknown): void {
  if (typeof data !== 'object' || data === null) return
  const lists = Object.values(data).filter((value) => Array.isArray(value))
  if (lists.some((list) => list.length > limits.consoleLines)) throw new Refusal('a list of the answer is too long')
}

function guarded<T>(parse: () => T): Parsed<T> {
  try {
    return { ok: true, message: parse() }
  } catch (error) {
    const detail = error instanceof Refusal ? error.message : 'the message does not have the form of an answer'
    return { ok: false, detail }
  }
}

class Refusal extends Error {}

/** Of the value and the arguments together; an honest realm keeps to `limits` for each. */
interface Budget {
  nodes: number
  elements: number
  characters: number
}

function copyValue(data: unknown, budget: Budget, depth: number): WireValue {
  if (--budget.nodes < 0) throw new Refusal('the answer has too many parts')
  if (depth > limits.depth + 1) throw new Refusal('the answer is nested too deeply')
  const wire = recordOf(data)
  switch (wire.kind) {
    case 'undefined':
    case 'null':
    case 'disposed':
      return { kind: wire.kind }
    case 'boolean':
      return { kind: 'boolean', value: wire.value === true }
    case 'number':
      if (typeof wire.value !== 'number') throw new Refusal('a number of the answer is none')
      return { kind: 'number', value: wire.value }
    case 'string':
      return { kind: 'string', value: countedText(wire.value, limits.stringLength, budget) }
    case 'unsupported':
      return { kind: 'unsupported', what: countedText(wire.what, limits.nameLength, budget) }
    case 'array':
      return { kind: 'array', items: listOf(wire.items, budget).map((item) => copyValue(item, budget, depth + 1)) }
    case 'record':
      return { kind: 'record', entries: copyEntries(wire.entries, budget, depth) }
    case 'tensor':
      return copyTensor(wire, budget)
    case 'model':
      return copyModel(wire, budget)
    default:
      throw new Refusal('a part of the answer is of an unknown kind')
  }
}

function copyEntries(data: unknown, budget: Budget, depth: number): (readonly [string, WireValue])[] {
  return listOf(data, budget).flatMap((entry) => {
    if (!Array.isArray(entry) || entry.length !== 2) throw new Refusal('an entry of a record is not a pair')
    const name = countedText(entry[0], limits.nameLength, budget)
    return name === '__proto__' ? [] : [[name, copyValue(entry[1], budget, depth + 1)] as const]
  })
}

const arrays = { float32: Float32Array, int32: Int32Array, bool: Uint8Array } as const

function copyTensor(wire: Partial<Record<string, unknown>>, budget: Budget): WireTensor {
  const { dtype, data } = wire
  if (dtype !== 'float32' && dtype !== 'int32' && dtype !== 'bool') throw new Refusal('a tensor has an unknown dtype')
  const shape = copyShape(wire.shape)
  // Shared memory could change after it was checked.
  if (!(data instanceof arrays[dtype]) || !(data.buffer instanceof ArrayBuffer))
    throw new Refusal(`a ${dtype} tensor has no proper data`)
  const size = shape.reduce((a, b) => a * b, 1)
  if (data.length !== size) throw new Refusal(`a tensor of ${size} elements has ${data.length} values`)
  budget.elements -= size
  if (budget.elements < 0) throw new Refusal('the answer has too many tensor elements')
  return { kind: 'tensor', dtype, shape, data: data.slice() }
}

/** Holes of a sparse array come out as what they are: no sizes. */
function copyShape(data: unknown): number[] {
  if (!Array.isArray(data) || data.length > limits.rank) throw new Refusal('a tensor has no proper shape')
  return Array.from(data, (size: unknown) => {
    if (typeof size === 'number' && Number.isInteger(size) && size >= 0 && size <= limits.elements) return size
    throw new Refusal('a tensor has no proper shape')
  })
}

function copyModel(wire: Partial<Record<string, unknown>>, budget: Budget): WireValue {
  const weights = listOf(wire.weights, budget)
  if (weights.length > limits.weights) throw new Refusal('a model has too many weights')
  return {
    kind: 'model',
    topology: countedText(wire.topology, limits.topologyLength, budget),
    weights: weights.map((weight) => copyWeight(weight, budget)),
  }
}

function copyWeight(data: unknown, budget: Budget): { name: string; value: WireTensor | { kind: 'disposed' } } {
  const { name: text, value: tensor } = recordOf(data)
  const name = countedText(text, limits.nameLength, budget)
  const wire = recordOf(tensor)
  if (wire.kind === 'disposed') return { name, value: { kind: 'disposed' } }
  if (wire.kind !== 'tensor') throw new Refusal('a weight of a model is not a tensor')
  return { name, value: copyTensor(wire, budget) }
}

function recordOf(data: unknown): Partial<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null) throw new Refusal('a part of the answer is not an object')
  return data as Partial<Record<string, unknown>>
}

function listOf(data: unknown, budget: Budget): unknown[] {
  if (!Array.isArray(data) || data.length > budget.nodes) throw new Refusal('a list of the answer is none, or too long')
  return Array.from(data)
}

function countedText(data: unknown, max: number, budget: Budget): string {
  if (typeof data !== 'string' || data.length > max) throw new Refusal('a text of the answer is none, or too long')
  budget.characters -= data.length
  if (budget.characters < 0) throw new Refusal('the texts of the answer are too long together')
  return data
}
