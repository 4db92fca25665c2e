import type { Failure } from '#lib/exercise-kit/failure.ts'
import type { Problem } from '#lib/runner/verdict.ts'

const expected = {
  dtype: 'float32',
  shape: [2, 2],
  axes: [
    [0, 1],
    [0, 1],
  ],
  data: [0.5, 0, -0.8, 0],
}
const actual = {
  dtype: 'float32',
  shape: [2, 2],
  axes: [
    [0, 1],
    [0, 1],
  ],
  data: [0.5, 0, 0, 0],
}

/** One failure of every kind. */
export const failureSamples: { readonly [K in Failure['kind']]: Extract<Failure, { kind: K }> } = {
  type: { kind: 'type', where: '', expected: 'tensor', actual: 'undefined' },
  shape: { kind: 'shape', where: 'mask', expected: [2, 3], actual: [6] },
  dtype: { kind: 'dtype', where: '', expected: 'float32', actual: 'bool' },
  values: {
    kind: 'values',
    where: '',
    worstIndex: [1, 0],
    expectedAt: -0.8,
    actualAt: 0,
    maxAbsError: 0.8,
    tolerance: 1e-5,
    mismatches: 1,
    total: 4,
    zerosExpected: 2,
    zerosActual: 3,
    expected,
    actual,
  },
  'not-a-number': { kind: 'not-a-number', where: '', index: [0, 1] },
  plain: { kind: 'plain', where: 'sparsity', expected: '0.5', actual: '0.25' },
  'zero-count': { kind: 'zero-count', where: '', expected: 5, actual: 1_234 },
  order: {
    kind: 'order',
    where: 'mask',
    prunedIndex: [0, 0],
    prunedValue: -0.9,
    keptIndex: [1, 2],
    keptValue: 0.1,
  },
  'not-binary': { kind: 'not-binary', where: 'mask', index: [3], value: 0.5 },
  mutated: { kind: 'mutated', argument: 0, where: 'dense_1/kernel' },
  'disposed-input': { kind: 'disposed-input', argument: 1, where: '' },
  'shared-write': { kind: 'shared-write', argument: 0 },
  aliased: { kind: 'aliased', argument: 0 },
  leak: { kind: 'leak', tensors: 3 },
  'no-throw': { kind: 'no-throw', expected: 'RangeError' },
  'wrong-throw': { kind: 'wrong-throw', expected: 'RangeError', name: 'TypeError', message: 'bad' },
  property: { kind: 'property', text: { en: 'The mask keeps at least one weight.', zh: '掩码至少保留一个权重。' } },
  threw: { kind: 'threw', name: 'TypeError', message: 'w.abs is not a function', line: 4, column: 10 },
  unserialisable: { kind: 'unserialisable', where: '', what: 'a Map object' },
  'disposed-result': { kind: 'disposed-result', where: '' },
  'too-large': { kind: 'too-large', limit: 2_000_000 },
  malformed: { kind: 'malformed', detail: 'a tensor has no proper shape' },
  timeout: { kind: 'timeout', limitMs: 3_000, state: 'busy' },
}

/** One problem of every kind. */
export const problemSamples: { readonly [K in Problem['kind']]: Extract<Problem, { kind: K }> } = {
  syntax: { kind: 'syntax', message: 'Unexpected token', line: 7, column: 3 },
  'transpile-timeout': { kind: 'transpile-timeout', limitMs: 2_000 },
  'source-too-long': { kind: 'source-too-long', limit: 100_000, actual: 123_456 },
  'missing-export': { kind: 'missing-export', names: ['simplePrune'] },
  'not-a-function': { kind: 'not-a-function', names: ['sparsity', 'density'] },
  'load-threw': { kind: 'load-threw', name: 'Error', message: 'at the top', line: 1, column: 1 },
  'load-timeout': { kind: 'load-timeout', limitMs: 3_000, state: 'pending' },
  flood: { kind: 'flood', limit: 2_000 },
  'total-timeout': { kind: 'total-timeout', limitMs: 20_000 },
  'sandbox-silent': { kind: 'sandbox-silent' },
  grader: { kind: 'grader', message: 'test "ties": boom' },
}
