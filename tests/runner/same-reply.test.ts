import { expect, test } from 'vitest'
import type { AnswerMessage, WireModel, WireTensor } from '#lib/exercise-kit/wire.ts'
import { sameNamed, sameReply, sameWire } from '#lib/runner/judge/same-reply.ts'

const tensor = (...data: number[]): WireTensor => {
  return { kind: 'tensor', dtype: 'float32', shape: [data.length], data: Float32Array.from(data) }
}

const answer: AnswerMessage = {
  type: 'answer',
  id: 1,
  value: tensor(1, 0),
  error: null,
  args: [tensor(2)],
  aliases: [],
  sharedWrites: [],
  leaked: 0,
  console: [],
  consoleCut: 0,
}

const others: readonly (readonly [string, Partial<AnswerMessage>])[] = [
  ['a number that is another by one bit', { value: tensor(1 + 2 ** -23, 0) }],
  ['-0 for 0', { value: tensor(1, -0) }],
  ['another shape', { value: { ...tensor(1, 0), shape: [1, 2] } }],
  ['a changed argument', { args: [tensor(3)] }],
  ['an argument less', { args: [] }],
  ['a tensor left behind', { leaked: 1 }],
  ['an argument returned', { aliases: [0] }],
  ['weights written in place', { sharedWrites: [0] }],
  ['an error', { error: { name: 'RangeError', message: '', line: null, column: null } }],
]

test.each(others)('%s is another reply', (_what, change) => {
  expect(sameReply(answer, { kind: 'answered', message: { ...answer, ...change } })).toBe(false)
})

test('what a test cannot see makes no other reply', () => {
  const message = { ...answer, id: 9, console: [{ level: 'log', text: 'x' }], consoleCut: 2 } as const
  expect(sameReply(answer, { kind: 'answered', message })).toBe(true)
  expect(sameReply(answer, { kind: 'timeout', state: 'busy' })).toBe(false)
  expect(sameReply(answer, undefined)).toBe(false)
})

const model = (layer: string, next: string, activation = 'relu'): WireModel => ({
  kind: 'model',
  topology: JSON.stringify({
    class_name: 'Model',
    config: {
      name: 'm',
      layers: [
        { class_name: 'Dense', name: layer, config: { name: layer, activation }, inbound_nodes: [] },
        { class_name: 'Dense', name: next, config: { name: next, activation }, inbound_nodes: [[[layer, 0, 0, {}]]] },
      ],
      output_layers: [[next, 0, 0]],
    },
  }),
  weights: [{ name: `${layer}/kernel`, value: tensor(1) }],
})

test('the names of layers are free, but not what they name', () => {
  expect(sameWire(model('a', 'b'), model('x', 'y'))).toBe(true)
  expect(sameNamed(model('a', 'b'), model('x', 'y'))).toBe(false)
  expect(sameWire(model('a', 'b'), model('a', 'a'))).toBe(false)
  expect(sameWire(model('a', 'b', 'relu'), model('a', 'b', 'tanh'))).toBe(false)
  expect(sameWire(model('relu', 'b', 'relu'), model('tanh', 'b', 'tanh'))).toBe(false)
})
