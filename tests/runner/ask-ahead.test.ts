import { expect, test } from 'vitest'
import type { AnswerMessage } from '#lib/exercise-kit/wire.ts'
import { askAhead } from '#lib/runner/judge/ask-ahead.ts'
import type { Reply } from '#lib/runner/judge/learner.ts'
import { comingCalls, type PreparedTest } from '#lib/runner/judge/prepare-run.ts'

const expected = { value: { kind: 'number', value: 7 } } as unknown as AnswerMessage
const answered: Reply<AnswerMessage> = { kind: 'answered', message: expected }
const late: Reply<AnswerMessage> = { kind: 'timeout', state: 'busy' }

function testOf(id: string, start: number, count: number): PreparedTest {
  const calls = Array.from({ length: count }, (_, i) => ({ name: 'f', args: [], place: start + i, expected }))
  return { id, calls, result: {} as PreparedTest['result'] }
}

test('makes all calls in order and at once, and gives a test the replies to its own', async () => {
  const asked: number[] = []
  const gives: ((reply: Reply<AnswerMessage>) => void)[] = []
  const ahead = askAhead([testOf('one', 0, 12), testOf('two', 12, 8)], (calls) =>
    calls.map(({ place }) => {
      asked.push(place)
      return new Promise((give) => gives.push(give))
    }),
  )
  expect(asked).toEqual(Array.from({ length: 20 }, (_, i) => i))
  const [one, two] = [ahead.take('one'), ahead.take('two')]
  gives.forEach((give, i) => {
    give(i < 12 ? answered : late)
  })
  expect((await one)?.replies).toEqual(Array(12).fill(answered))
  expect((await two)?.replies[0]).toBe(late)
  expect(await ahead.take('three')).toBeNull()
})

test('gives no replies behind one that is no answer', async () => {
  const ahead = askAhead([testOf('one', 0, 10)], (calls) =>
    calls.map(async ({ place }) => (place >= 2 ? late : answered)),
  )
  expect((await ahead.take('one'))?.replies.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'timeout'])
})

test('what is sent ahead holds no expected value', () => {
  expect(comingCalls([testOf('one', 0, 1)])).toEqual([{ name: 'f', args: [] }])
})
