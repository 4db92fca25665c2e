import { expect, test } from 'vitest'
import type { AnswerMessage } from '#lib/exercise-kit/wire.ts'
import { askAhead } from '#lib/runner/judge/ask-ahead.ts'
import type { Reply } from '#lib/runner/judge/learner.ts'
import { comingCalls, type PreparedCall, type PreparedTest } from '#lib/runner/judge/prepare-run.ts'

const expected = { value: { kind: 'number', value: 7 } } as unknown as AnswerMessage
const answered: Reply<AnswerMessage> = { kind: 'answered', message: expected }

function testOf(id: string, start: number, count: number): PreparedTest {
  const calls = Array.from({ length: count }, (_, i) => ({ name: 'f', args: [], place: start + i, expected }))
  return { id, calls, result: {} as PreparedTest['result'] }
}

test('makes all calls in order, and a few at a time', async () => {
  const waiting: { place: number; give: (reply: Reply<AnswerMessage>) => void }[] = []
  const asked: number[] = []
  const ahead = askAhead([testOf('one', 0, 12), testOf('two', 12, 8)], ({ place }: PreparedCall) => {
    asked.push(place)
    return new Promise((give) => waiting.push({ place, give }))
  })
  expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  const taken = ahead.take('two')
  for (let i = 0; i < 20; i++) {
    waiting[i]?.give(answered)
    await Promise.resolve()
    await Promise.resolve()
  }
  expect(asked).toEqual(Array.from({ length: 20 }, (_, i) => i))
  expect((await taken)?.replies).toHaveLength(8)
  expect((await ahead.take('one'))?.replies).toHaveLength(12)
  expect(await ahead.take('three')).toBeNull()
})

test('makes no more calls after one that is not answered', async () => {
  const asked: number[] = []
  const ahead = askAhead([testOf('one', 0, 10)], async ({ place }) => {
    asked.push(place)
    return place === 2 ? { kind: 'timeout', state: 'busy' } : answered
  })
  expect((await ahead.take('one'))?.replies.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'timeout'])
  expect(asked.length).toBeLessThanOrEqual(10)
})

test('what is sent ahead holds no expected value', () => {
  expect(comingCalls([testOf('one', 0, 1)])).toEqual([{ name: 'f', args: [] }])
})
