/**
 * Plain values that cross between the judge and the learner's realm. Everything here survives a structured clone and
 * holds no code. `limits` bound what an answer may hold; both ends enforce them.
 */
export type WireValue =
  | { readonly kind: 'undefined' }
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly items: readonly WireValue[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [string, WireValue])[] }
  | WireTensor
  | WireModel
  | { readonly kind: 'disposed' }
  | { readonly kind: 'unsupported'; readonly what: string }

export interface WireTensor {
  readonly kind: 'tensor'
  readonly dtype: 'float32' | 'int32' | 'bool'
  readonly shape: readonly number[]
  readonly data: Float32Array | Int32Array | Uint8Array
}

export interface WireModel {
  readonly kind: 'model'
  /** `LayersModel.toJSON()` as text. */
  readonly topology: string
  readonly weights: readonly { readonly name: string; readonly value: WireTensor | { readonly kind: 'disposed' } }[]
}

export const limits = {
  /** Elements of all tensors of one answer together. */
  elements: 2_000_000,
  /** Arrays, records and leaves of one answer. */
  nodes: 20_000,
  depth: 12,
  rank: 6,
  stringLength: 10_000,
  /** Of all strings of one answer together. */
  characters: 1_000_000,
  /** Of the name of a property or weight. */
  nameLength: 200,
  topologyLength: 200_000,
  weights: 200,
  consoleLines: 200,
  consoleLineLength: 500,
  errorTextLength: 1_000,
} as const

/** The judge's question: run this function on these arguments. `id` 0 is the loading of the module. */
export interface CallMessage {
  readonly type: 'call'
  readonly id: number
  readonly name: string
  readonly args: readonly WireValue[]
}

/** A call that a run will make, with its arguments. */
export interface ComingCall {
  readonly name: string
  readonly args: readonly WireValue[]
}

/** The question to make the call at this place of those that were prepared. */
interface PreparedQuestion {
  readonly type: 'call-prepared'
  readonly id: number
  readonly place: number
}

export type ToLearner =
  | CallMessage
  /** Calls that may come: their arguments can be rebuilt before the learner's code is there. Holds no expected value. */
  | { readonly type: 'prepare'; readonly calls: readonly ComingCall[] }
  | PreparedQuestion
  /** The same as these questions one after the other. */
  | { readonly type: 'batch'; readonly questions: readonly PreparedQuestion[] }
  | { readonly type: 'load'; readonly id: 0; readonly names: readonly string[] }
  | { readonly type: 'ping'; readonly id: number }

export interface WireError {
  readonly name: string
  readonly message: string
  /** Place in the learner's file, from 1. */
  readonly line: number | null
  readonly column: number | null
}

export interface WireConsoleLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug'
  readonly text: string
}

/** What the learner's realm says of one call. All of it is hearsay; only the values are compared. */
export interface AnswerMessage {
  readonly type: 'answer'
  readonly id: number
  readonly value: WireValue
  readonly error: WireError | null
  /** The arguments after the call, in order. */
  readonly args: readonly WireValue[]
  /** Positions of the arguments that are themselves part of the returned value. */
  readonly aliases: readonly number[]
  /** Positions of models whose former weight tensors were overwritten in place. */
  readonly sharedWrites: readonly number[]
  /** Live tensors more than before, after the returned ones are disposed; negative when inputs were disposed. */
  readonly leaked: number
  readonly console: readonly WireConsoleLine[]
  readonly consoleCut: number
}

/** In the place of an argument that is, after the call, what was sent. It says no more than sending it back would. */
export interface AsSent {
  readonly kind: 'as-sent'
}

/** An answer on its way to the judge. */
export interface SentAnswer extends Omit<AnswerMessage, 'args'> {
  readonly args: readonly (WireValue | AsSent)[]
}

export interface LoadedMessage {
  readonly type: 'loaded'
  readonly id: 0
  /** What each asked name is: `function`, `missing` or another `typeof`. */
  readonly exports: readonly (readonly [string, string])[]
  readonly error: WireError | null
  readonly console: readonly WireConsoleLine[]
  readonly consoleCut: number
}

export type FromLearner = SentAnswer | LoadedMessage | { readonly type: 'pong'; readonly id: number }
