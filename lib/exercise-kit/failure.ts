/** A text in both languages of the site. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/** A tensor cut down to what a verdict can carry: the values at some indices of each axis. */
export interface TensorSample {
  readonly dtype: string
  /** Of the whole tensor. */
  readonly shape: readonly number[]
  /** The indices that are kept of each axis, ascending; all of them where the tensor is small enough. */
  readonly axes: readonly (readonly number[])[]
  /** Row-major over `axes`; as many values as the product of their lengths. */
  readonly data: readonly number[]
}

/** How a tensor differs from the expected one. Indices are per axis; errors are in the tensor's own unit. */
export interface ValueDifference {
  readonly worstIndex: readonly number[]
  readonly expectedAt: number
  readonly actualAt: number
  readonly maxAbsError: number
  /** Allowed at the worst element. */
  readonly tolerance: number
  readonly mismatches: number
  readonly total: number
  readonly zerosExpected: number
  readonly zerosActual: number
  readonly expected: TensorSample
  readonly actual: TensorSample
}

/** One weight of a model beside the expected one. */
export interface WeightComparison {
  /** Layer and role, such as `dense_1/kernel`. */
  readonly where: string
  readonly expected: TensorSample
  readonly actual: TensorSample
  readonly mismatches: number
  readonly total: number
  /** Null where all values agree or the shapes differ. */
  readonly worstIndex: readonly number[] | null
}

/**
 * Why a test did not pass, as data: the page words it in the learner's language and draws it.
 * `where` names the part of the answer that is meant ("mask", "dense_1/kernel"); without it the whole returned value.
 * `argument` counts the call's arguments from 0.
 */
export type Failure =
  | { readonly kind: 'type'; readonly where: string; readonly expected: string; readonly actual: string }
  | {
      readonly kind: 'shape'
      readonly where: string
      readonly expected: readonly number[]
      readonly actual: readonly number[]
    }
  | { readonly kind: 'dtype'; readonly where: string; readonly expected: string; readonly actual: string }
  | ({
      readonly kind: 'values'
      readonly where: string
      /** Where models were compared: every weight of every layer, the one that `where` names among them. */
      readonly model?: readonly WeightComparison[]
    } & ValueDifference)
  | { readonly kind: 'not-a-number'; readonly where: string; readonly index: readonly number[] }
  | { readonly kind: 'plain'; readonly where: string; readonly expected: string; readonly actual: string }
  | {
      readonly kind: 'zero-count'
      readonly where: string
      readonly expected: number
      readonly actual: number
      /** The tensor whose zeros were counted, to be drawn; so in the next two kinds. */
      readonly sample?: TensorSample
    }
  | {
      readonly kind: 'order'
      readonly where: string
      readonly prunedIndex: readonly number[]
      readonly prunedValue: number
      readonly keptIndex: readonly number[]
      readonly keptValue: number
      /** The mask, and the scores at the same indices. */
      readonly sample?: TensorSample
      readonly scores?: TensorSample
    }
  | {
      readonly kind: 'not-binary'
      readonly where: string
      readonly index: readonly number[]
      readonly value: number
      readonly sample?: TensorSample
    }
  | { readonly kind: 'mutated'; readonly argument: number; readonly where: string }
  | { readonly kind: 'disposed-input'; readonly argument: number; readonly where: string }
  | { readonly kind: 'shared-write'; readonly argument: number }
  | { readonly kind: 'aliased'; readonly argument: number }
  | { readonly kind: 'leak'; readonly tensors: number }
  | { readonly kind: 'no-throw'; readonly expected: string }
  | { readonly kind: 'wrong-throw'; readonly expected: string; readonly name: string; readonly message: string }
  | { readonly kind: 'property'; readonly text: Bilingual }
  | ErrorFailure
  | {
      readonly kind: 'timeout'
      readonly limitMs: number
      /** `busy`: the code never gave control back; `pending`: its promise never settled. */
      readonly state: 'busy' | 'pending'
    }

/** Failures in which no answer could be compared at all. */
type ErrorFailure =
  | {
      readonly kind: 'threw'
      readonly name: string
      readonly message: string
      /** Place in the learner's file, from 1, where it is known. */
      readonly line: number | null
      readonly column: number | null
    }
  | { readonly kind: 'unserialisable'; readonly where: string; readonly what: string }
  | { readonly kind: 'disposed-result'; readonly where: string }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'malformed'; readonly detail: string }

const errorKinds: ReadonlySet<Failure['kind']> = new Set([
  'threw',
  'unserialisable',
  'disposed-result',
  'too-large',
  'malformed',
])

/** Whether a failure is an error (nothing could be compared), a time-out, or a plain wrong answer. */
export function outcomeOfFailure(failure: Failure): 'failed' | 'error' | 'timeout' {
  if (failure.kind === 'timeout') return 'timeout'
  return errorKinds.has(failure.kind) ? 'error' : 'failed'
}

/** Thrown by an expectation that does not hold; ends the test. */
export class TestFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.name = 'TestFailure'
    this.failure = failure
  }
}

/** Ends the running test with this failure. */
export function fail(failure: Failure): never {
  throw new TestFailure(failure)
}
