import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellProgress } from '#lib/runner/judge/tell-progress.ts'
import type { TestResult } from '#lib/runner/verdict.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const result = (id: string) =>
  ({ id, name: { en: id, zh: id }, outcome: 'passed', console: [] }) as unknown as TestResult

test('tells nothing of a quick run', () => {
  const told: string[] = []
  const progress = tellProgress(({ id }) => told.push(id))
  progress.onTest(result('a'), 2)
  progress.end()
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([])
})

test('tells of a longer run all tests, in their order, and of each no more than can be seen', () => {
  const told: unknown[] = []
  const progress = tellProgress((test, total) => told.push([test, total]))
  progress.onTest(result('a'), 3)
  progress.onTest(result('b'), 3)
  vi.advanceTimersByTime(100)
  progress.onTest(result('c'), 3)
  expect(told).toEqual(['a', 'b', 'c'].map((id) => [{ id, name: { en: id, zh: id }, outcome: 'passed' }, 3]))
})
