import * as tf from '@tensorflow/tfjs'
import { describe, expect, test } from 'vitest'
import { encodeValue } from '#lib/exercise-kit/encode.ts'
import type { WireValue } from '#lib/exercise-kit/wire.ts'
import { sameValue } from '#lib/runner/judge/same-answer.ts'

const { NaN: nan, POSITIVE_INFINITY: infinity } = Number

function same(a: unknown, b: unknown): boolean {
  return sameValue(encodeValue(a), encodeValue(b))
}

describe('numbers', () => {
  test.each([
    ['float noise', [1, 2], [1.00001, 2]],
    ['noise of a sum beside larger values', [1e-7, 1], [1.4e-7, 1]],
    ['the sign of zero', [0, 1], [-0, 1]],
    ['NaN and Infinity at the same place', [nan, infinity], [nan, infinity]],
    ['a residue where the other is 0', [0, 1], [1e-12, 1]],
  ])('are the same but for %s', (_, a, b) => {
    expect(same(tf.tensor1d(a), tf.tensor1d(b))).toBe(true)
  })

  test.each([
    ['one is pruned', [0, 1], [1e-9, 1]],
    ['they are far apart', [1, 2], [1.001, 2]],
    ['one is NaN', [1, 2], [nan, 2]],
    ['one is infinite', [1, 2], [infinity, 2]],
    ['the infinities differ', [infinity, 1], [-infinity, 1]],
  ])('are not the same when %s', (_, a, b) => {
    expect(same(tf.tensor1d(a), tf.tensor1d(b))).toBe(false)
    expect(same(tf.tensor1d(b), tf.tensor1d(a))).toBe(false)
  })
})

test('shape and dtype count', () => {
  expect(same(tf.zeros([2, 2]), tf.zeros([4]))).toBe(false)
  expect(same(tf.zeros([2]), tf.zeros([2], 'bool'))).toBe(false)
})

test('records are the same in any order, lists are not', () => {
  expect(same({ a: 1, b: [tf.ones([1])] }, { b: [tf.ones([1])], a: 1 })).toBe(true)
  expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(same([1, 2], [2, 1])).toBe(false)
  expect(same('1', 1)).toBe(false)
})

test('two things that cannot be sent are the same only if they are of one kind', () => {
  const unsupported = (what: string): WireValue => ({ kind: 'unsupported', what })
  expect(sameValue(unsupported('a function'), unsupported('a function'))).toBe(true)
  expect(sameValue(unsupported('a function'), unsupported('a Map object'))).toBe(false)
})

describe('models', () => {
  const weights = () => [tf.tensor2d([[1, 2]]), tf.tensor1d([3, 4])]
  const sequential = (settings: { activation?: 'relu'; name?: string } = {}) => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [1], ...settings })] })
    model.setWeights(weights())
    return model
  }

  test('are the same whatever they are called and with or without an input layer', () => {
    const input = tf.input({ shape: [1] })
    const functional = tf.model({
      inputs: input,
      outputs: tf.layers.dense({ units: 2 }).apply(input) as tf.SymbolicTensor,
    })
    functional.setWeights(weights())
    expect(same(sequential(), functional)).toBe(true)
    expect(same(sequential(), sequential({ name: 'named' }))).toBe(true)
  })

  test('are not the same with other weights or settings', () => {
    const other = sequential()
    other.setWeights([tf.tensor2d([[1, 0]]), tf.tensor1d([3, 4])])
    expect(same(sequential(), other)).toBe(false)
    expect(same(sequential(), sequential({ activation: 'relu' }))).toBe(false)
    expect(sameValue(encodeValue(sequential()), { kind: 'model', topology: 'not JSON', weights: [] })).toBe(false)
  })
})
