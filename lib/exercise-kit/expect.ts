import type * as tf from '@tensorflow/tfjs'
import { isClose } from './difference.ts'
import { expectFresh, expectNoLeak, expectUntouched } from './expect-contract.ts'
import { expectModel, type ModelExpectation } from './expect-model.ts'
import { expectTensor, type TensorExpectation } from './expect-tensor.ts'
import { type Bilingual, fail, TestFailure } from './failure.ts'
import type { CallResult } from './suite.ts'

/** The assertions of hidden tests. Each throws a `TestFailure` whose data the page words and draws. */
export interface Expectations {
  /** `where` names the part of the answer that is meant; leave it out for the whole returned value. */
  tensor(actual: tf.Tensor, where?: string): TensorExpectation
  model(actual: tf.LayersModel, where?: string): ModelExpectation
  number(
    actual: number,
    where?: string,
  ): {
    toBe(expected: number): void
    toBeCloseTo(expected: number, tolerance?: number): void
  }
  /** Deep equality of numbers, strings, arrays and records; -0 equals 0. */
  plain(actual: unknown, where?: string): { toEqual(expected: unknown): void }
  /** No argument was changed, overwritten through a shared buffer, or disposed. */
  untouched(result: CallResult<unknown>): void
  /** No argument was disposed; for functions that are allowed to change them. */
  notDisposed(result: CallResult<unknown>): void
  /** The returned value is none of the arguments. */
  fresh(result: CallResult<unknown>): void
  /** The call left no tensor behind besides the returned ones. */
  noLeak(result: CallResult<unknown>): void
  /** The call throws an error of this name. */
  throws(errorName: string, call: () => Promise<unknown>): Promise<void>
  /** A property that no other assertion fits; the text says what must hold. */
  that(holds: boolean, text: Bilingual): void
}

export const expectations: Expectations = {
  tensor: expectTensor,
  model: expectModel,
  number: (actual, where = '') => ({
    toBe: (expected) => expectNumber(actual, expected, 0, where),
    toBeCloseTo: (expected, tolerance = 1e-5) => expectNumber(actual, expected, tolerance, where),
  }),
  plain: (actual, where = '') => ({ toEqual: (expected) => expectPlain(actual, expected, where) }),
  untouched: (result) => expectUntouched(result, true),
  notDisposed: (result) => expectUntouched(result, false),
  fresh: expectFresh,
  noLeak: expectNoLeak,
  throws: expectThrows,
  that: (holds, text) => {
    if (!holds) fail({ kind: 'property', text })
  },
}

function expectNumber(actual: number, expected: number, absolute: number, where: string): void {
  if (isClose(actual, expected, { absolute, exactZeros: absolute === 0 })) return
  fail({ kind: 'plain', where, expected: String(expected), actual: String(actual) })
}

function expectPlain(actual: unknown, expected: unknown, where: string): void {
  if (typeof expected === 'number' && typeof actual === 'number' && actual === expected) return
  if (Array.isArray(expected) && Array.isArray(actual) && actual.length === expected.length) {
    expected.forEach((item, i) => {
      expectPlain(actual[i], item, `${where}[${i}]`)
    })
    return
  }
  if (isRecord(expected) && isRecord(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)])
    for (const name of names) expectPlain(actual[name], expected[name], where ? `${where}.${name}` : name)
    return
  }
  if (Object.is(actual, expected)) return
  fail({ kind: 'plain', where, expected: abridge(expected), actual: abridge(actual) })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function abridge(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 300 ? `${text.slice(0, 299)}…` : text
}

async function expectThrows(errorName: string, call: () => Promise<unknown>): Promise<void> {
  try {
    await call()
  } catch (error) {
    if (!(error instanceof TestFailure) || error.failure.kind !== 'threw') throw error
    if (error.failure.name === errorName) return
    fail({ kind: 'wrong-throw', expected: errorName, name: error.failure.name, message: error.failure.message })
  }
  fail({ kind: 'no-throw', expected: errorName })
}
