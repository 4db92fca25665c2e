import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits, type WireValue } from '#lib/exercise-kit/wire.ts'
import { parseAnswer, parseLoaded } from '#lib/runner/judge/answer-schema.ts'

const answer = {
  type: 'answer',
  id: 1,
  value: { kind: 'null' } as unknown,
  error: null,
  args: [] as unknown,
  aliases: [] as unknown,
  sharedWrites: [],
  leaked: 0,
  console: [] as unknown,
  consoleCut: 0,
}

/** Anything that a structured clone can bring, and more. */
const garbage = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  maxDepth: 4,
})

/** Nearly right values: the kinds of the wire with garbage in their fields. */
const nearly = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    garbage,
    fc.record({
      kind: fc.constantFrom('undefined', 'null', 'disposed', 'boolean', 'number', 'string'),
      value: garbage,
    }),
    fc.record({ kind: fc.constant('array'), items: fc.oneof(fc.array(tie('value')), garbage) }),
    fc.record({
      kind: fc.constant('record'),
      entries: fc.array(fc.tuple(fc.oneof(fc.string(), garbage), tie('value'))),
    }),
    fc.record({
      kind: fc.constant('tensor'),
      dtype: fc.constantFrom('float32', 'int32', 'bool', 'string'),
      shape: fc.oneof(fc.array(fc.oneof(fc.nat(4), fc.double()), { maxLength: 8 }), fc.sparseArray(fc.nat(3))),
      data: fc.oneof(fc.float32Array({ maxLength: 16 }), fc.int32Array(), fc.uint8Array(), fc.bigInt64Array(), garbage),
    }),
    fc.record({
      kind: fc.constant('model'),
      topology: fc.oneof(fc.json(), garbage),
      weights: fc.oneof(fc.array(fc.record({ name: fc.oneof(fc.string(), garbage), value: tie('value') })), garbage),
    }),
  ),
})).value

function detailOf(change: object): string {
  const parsed = parseAnswer({ ...answer, ...change })
  if (parsed.ok) throw new Error('the answer was taken')
  return parsed.detail
}

/** Throws unless a parsed value holds nothing but what the wire format says. */
function expectWire(value: WireValue): void {
  if (value.kind === 'array') value.items.forEach(expectWire)
  else if (value.kind === 'record') {
    for (const [name, inner] of value.entries) {
      expect(name).not.toBe('__proto__')
      expectWire(inner)
    }
  } else if (value.kind === 'tensor') {
    expect(value.data.length).toBe(value.shape.reduce((a, b) => a * b, 1))
    expect(value.shape.every((size) => Number.isInteger(size) && size >= 0)).toBe(true)
    expect(value.data.buffer.byteLength).toBe(value.data.byteLength)
  } else if (value.kind === 'model') for (const weight of value.weights) expectWire(weight.value)
}

describe('parseAnswer with garbage', () => {
  test('never throws, and takes nothing but wire values', () => {
    fc.assert(
      fc.property(nearly, fc.array(nearly, { maxLength: 3 }), (value, args) => {
        const parsed = parseAnswer({ ...answer, value, args })
        if (!parsed.ok) expect(parsed.detail).toEqual(expect.any(String))
        else for (const part of [parsed.message.value, ...parsed.message.args]) expectWire(part)
      }),
      { numRuns: 3000 },
    )
  })

  test('never throws for an envelope of garbage', () => {
    fc.assert(
      fc.property(garbage, fc.constantFrom(...Object.keys(answer)), (value, name) => {
        expect(typeof parseAnswer({ ...answer, [name]: value }).ok).toBe('boolean')
        expect(typeof parseLoaded({ type: 'loaded', id: 0, exports: [], [name]: value }).ok).toBe('boolean')
        expect([parseAnswer(value).ok, parseLoaded(value).ok]).toEqual([false, false])
      }),
      { numRuns: 1000 },
    )
  })
})

/** A typed array over all of it would grow with it. */
function growingBuffer(bytes: number): ArrayBuffer {
  const Growing = ArrayBuffer as unknown as new (bytes: number, options: { maxByteLength: number }) => ArrayBuffer
  return new Growing(bytes, { maxByteLength: 8 * bytes })
}

const tensor = (change: object) => ({
  value: { kind: 'tensor', dtype: 'float32', shape: [2], data: Float32Array.of(1, 2), ...change },
})

describe('parseAnswer refuses', () => {
  test('lists of endless length before it looks into them', () => {
    const endless = new Array(4_000_000_000)
    for (const name of ['args', 'aliases', 'sharedWrites', 'console']) detailOf({ [name]: endless })
    expect(detailOf({ value: { kind: 'array', items: endless } })).toContain('too long')
    expect(detailOf({ value: { kind: 'record', entries: endless } })).toContain('too long')
    expect(detailOf({ value: { kind: 'model', topology: '{}', weights: endless } })).toContain('too long')
    expect(detailOf(tensor({ shape: endless }))).toContain('shape')
  })

  test('shapes with holes, and sizes beyond all tensors', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested.
    expect(detailOf(tensor({ shape: [, 2] }))).toContain('shape')
    expect(detailOf(tensor({ shape: [0, 1e300], data: new Float32Array(0) }))).toContain('shape')
  })

  test('buffers that are gone, shared, or of another type', () => {
    const detached = Float32Array.of(1, 2)
    structuredClone(detached, { transfer: [detached.buffer] })
    expect(detailOf(tensor({ data: detached }))).toContain('has 0 values')
    expect(detailOf(tensor({ data: new Float32Array(new SharedArrayBuffer(8)) }))).toContain('proper data')
    expect(detailOf(tensor({ data: BigInt64Array.of(1n, 2n) }))).toContain('proper data')
    expect(detailOf(tensor({ data: new DataView(new ArrayBuffer(8)) }))).toContain('proper data')
  })

  test('cycles, maps, errors and models within weights', () => {
    const cycle: { kind: string; items: unknown[] } = { kind: 'array', items: [] }
    cycle.items.push(cycle)
    expect(detailOf({ value: cycle })).toContain('nested')
    expect(detailOf({ value: new Map([['kind', 'null']]) })).toContain('kind')
    expect(detailOf({ value: new Error('kind') })).toContain('kind')
    const weights: unknown[] = [{ name: 'w', value: { kind: 'model', topology: '{}', weights: [] } }]
    expect(detailOf({ value: { kind: 'model', topology: '{}', weights } })).toContain('not a tensor')
  })

  test('texts that are too long together', () => {
    const item = { kind: 'string', value: 'x'.repeat(limits.stringLength) }
    expect(detailOf({ value: { kind: 'array', items: Array(1000).fill(item) } })).toContain('together')
  })
})

describe('parseAnswer takes', () => {
  test('a copy of its own of a view into a large or growing buffer', () => {
    for (const data of [new Float32Array(new ArrayBuffer(1_000_000), 400, 2), new Float32Array(growingBuffer(8))]) {
      const parsed = parseAnswer({ ...answer, ...tensor({ data }) })
      if (!parsed.ok) throw new Error(parsed.detail)
      expectWire(parsed.message.value)
      expect(parsed.message.value).toMatchObject({ shape: [2], data: { length: 2 } })
    }
  })

  test('-0, NaN and Infinity as they are, and drops what it does not know', () => {
    const data = Float32Array.of(-0, Number.NaN, Number.POSITIVE_INFINITY)
    const parsed = parseAnswer({ ...answer, ...tensor({ data, shape: [3], outcome: 'passed' }), verdict: 'passed' })
    expect(parsed.ok && parsed.message.value).toEqual({ kind: 'tensor', dtype: 'float32', shape: [3], data })
    expect(parsed.ok && 'verdict' in parsed.message).toBe(false)
  })
})
