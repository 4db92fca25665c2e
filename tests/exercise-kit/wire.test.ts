import * as tf from '@tensorflow/tfjs'
import { describe, expect, test, vi } from 'vitest'
import { buildModel } from '#lib/exercise-kit/build-model.ts'
import { decodeValue } from '#lib/exercise-kit/decode.ts'
import { describeError } from '#lib/exercise-kit/describe-error.ts'
import { encodeValue } from '#lib/exercise-kit/encode.ts'
import { performCall } from '#lib/exercise-kit/perform-call.ts'
import { createRng } from '#lib/exercise-kit/rng.ts'

const describePlainly = (error: unknown) => describeError(error, () => ({ line: null, column: null }))

describe('encodeValue and decodeValue', () => {
  test('bring plain values back', async () => {
    const value = { a: [1, -0, Number.NaN, 'x', true, null, undefined], b: { c: Number.POSITIVE_INFINITY } }
    expect(await decodeValue(encodeValue(value))).toEqual(value)
  })

  test('bring a tensor back with shape, dtype and data', async () => {
    const tensor = tf.tensor2d([1, 2, 3, 4, 5, 6], [3, 2], 'int32')
    const copy = (await decodeValue(encodeValue(tensor))) as tf.Tensor
    expect([copy.shape, copy.dtype, [...copy.dataSync()]]).toEqual([[3, 2], 'int32', [1, 2, 3, 4, 5, 6]])
  })

  const dtypes = ['float32', 'int32', 'bool'] as const
  test.each(dtypes.flatMap((from) => dtypes.map((to) => [from, to] as const)))(
    'hold what was cast from %s to %s as its dtype says, however tfjs holds it',
    (from, to) => {
      const cast = tf.tensor([1, 0, 1], [3], from).cast(to)
      const data = { float32: Float32Array, int32: Int32Array, bool: Uint8Array }[to].of(1, 0, 1)
      expect(encodeValue(cast)).toEqual({ kind: 'tensor', dtype: to, shape: [3], data })
    },
  )

  test.each([
    ['64-bit floats', Float64Array.of(1)],
    ['big integers, which cannot be copied into numbers', BigInt64Array.of(1n)],
    ['a list', [1]],
  ])('a tensor that a backend answers with %s for is unsupported, not an error', (_, values) => {
    const readSync = vi.spyOn(tf.backend(), 'readSync').mockReturnValue(values as unknown as Float32Array)
    const wire = encodeValue(tf.tensor1d([1]))
    readSync.mockRestore()
    expect(wire).toEqual({ kind: 'unsupported', what: 'a tensor that is not one of tfjs' })
  })

  test('bring a model back that computes the same', async () => {
    const model = buildModel(
      createRng('m'),
      [6, 6, 2],
      [
        { type: 'conv2d', filters: 3, kernelSize: 3, activation: 'relu' },
        { type: 'maxPool', poolSize: 2 },
        { type: 'flatten' },
        { type: 'dense', units: 4, activation: 'softmax' },
      ],
    )
    const copy = (await decodeValue(encodeValue(model))) as tf.LayersModel
    const x = tf.randomUniform([2, 6, 6, 2], -1, 1, 'float32', 7)
    const [a, b] = [model, copy].map((each) => [...(each.predict(x) as tf.Tensor).dataSync()])
    expect(b).toEqual(a)
  })

  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['a Map object', new Map()],
    ['a Promise object', Promise.resolve(1)],
  ])('%s is unsupported, not an error', (what, value) => {
    expect(encodeValue(value)).toEqual({ kind: 'unsupported', what })
  })

  test('a cycle and a huge array end', () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    expect(JSON.stringify(encodeValue(cycle))).toContain('nesting deeper')
    expect(encodeValue(new Array(1_000_000))).toMatchObject({ kind: 'unsupported' })
  })

  test('a disposed tensor says so', () => {
    const tensor = tf.scalar(1)
    tensor.dispose()
    expect(encodeValue(tensor)).toEqual({ kind: 'disposed' })
  })
})

describe('performCall', () => {
  const weights = encodeValue(tf.tensor1d([1, -2, 3]))

  test('counts what is left behind, not what is returned', async () => {
    const clean = await performCall((w) => tf.tidy(() => tf.abs(w as tf.Tensor)), [weights], describePlainly)
    const leaky = await performCall((w) => tf.abs(tf.neg(w as tf.Tensor)), [weights], describePlainly)
    expect([clean.leaked, leaky.leaked]).toEqual([0, 1])
  })

  test('tells a returned argument', async () => {
    const performed = await performCall((w) => ({ same: w }), [weights], describePlainly)
    expect(performed.aliases).toEqual([0])
  })

  test('reports the arguments after the call', async () => {
    const write = (w: unknown): void => {
      ;(w as tf.Tensor).dataSync()[0] = 99
    }
    const performed = await performCall(write, [weights], describePlainly)
    expect(performed.args[0]).toMatchObject({ data: Float32Array.from([99, -2, 3]) })
  })

  test('tells weights written in place from weights set anew', async () => {
    const model = encodeValue(buildModel(createRng('s'), [3], [{ type: 'dense', units: 2 }]))
    const inPlace = await performCall(
      (m) => {
        ;(m as tf.LayersModel).getWeights()[0].dataSync()[0] = 0
      },
      [model],
      describePlainly,
    )
    const anew = await performCall(
      (m) => tf.tidy(() => (m as tf.LayersModel).setWeights((m as tf.LayersModel).getWeights().map((w) => w.mul(0)))),
      [model],
      describePlainly,
    )
    expect([inPlace.sharedWrites, anew.sharedWrites]).toEqual([[0], []])
    expect(anew.leaked).toBe(0)
  })

  test.each([
    ['an Error', new RangeError('amount'), { name: 'RangeError', message: 'amount' }],
    ['a string', 'oops', { name: 'Thrown', message: 'oops' }],
    ['null', null, { name: 'Thrown', message: 'null' }],
    [
      'a trap',
      {
        get message() {
          throw new Error('gotcha')
        },
      },
      { name: 'Error', message: 'an error that cannot be described' },
    ],
  ])('describes %s that was thrown', async (_, thrown, expected) => {
    const performed = await performCall(
      () => {
        throw thrown
      },
      [],
      describePlainly,
    )
    expect(performed.error).toMatchObject(expected)
  })
})
