import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bench } from '#app/_workbench/session/bench.ts'
import { runCode, stopRun } from '#app/_workbench/session/run-code.ts'
import { sessionOf } from '#app/_workbench/session/session.ts'
import { problemVerdict } from '#lib/runner/problem-verdict.ts'
import type { Verdict } from '#lib/runner/verdict.ts'

/** A runner that comes to its verdicts when the test says so. */
const { runner, settle } = vi.hoisted(() => {
  const waiting: ((verdict: Verdict | null) => void)[] = []
  const run = (): Promise<Verdict | null> => new Promise((resolve) => waiting.push(resolve))
  return { runner: { run, stop: () => {} }, settle: (verdict: Verdict | null) => waiting.shift()?.(verdict) }
})
vi.mock('#app/_workbench/session/runner-host.ts', () => ({
  loadedRunner: () => runner,
  getRunner: async () => runner,
  warmRunner: () => {},
}))
vi.mock('#app/_workbench/session/keep-draft.ts', () => ({ saveNow: async () => {} }))
vi.mock('#app/_workbench/session/record-attempt.ts', () => ({ recordAttempt: async () => {} }))
vi.mock('#app/_workbench/session/find-type-errors.ts', () => ({ findTypeErrors: async () => {} }))

const verdictOf = (seed: string): Verdict =>
  problemVerdict({ slug: 'x', mode: 'submit', seed, replay: false }, { kind: 'sandbox-silent' })

let count = 0
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function open(): Bench {
  const slug = `exercise-${count++}`
  return { exercise: { slug }, assets: {}, session: sessionOf(slug, '') } as unknown as Bench
}

async function finish(bench: Bench, seed: string): Promise<Verdict> {
  const verdict = verdictOf(seed)
  const running = runCode(bench, 'submit', seed)
  settle(verdict)
  await running
  return verdict
}

test('a quick run is not shown: its verdict takes the place of the one before', async () => {
  const bench = open()
  const before = await finish(bench, 'one')
  const running = runCode(bench, 'submit')
  await vi.advanceTimersByTimeAsync(60)
  expect(bench.session.get()).toMatchObject({ progress: null, verdict: before, verdicts: 1 })
  const verdict = verdictOf('two')
  settle(verdict)
  await running
  expect(bench.session.get()).toMatchObject({ progress: null, verdict, verdicts: 2, tab: 'results' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(bench.session.get()).toMatchObject({ progress: null, verdict })
})

test('a run that takes longer is shown in the place of the verdict before', async () => {
  const bench = open()
  await finish(bench, 'one')
  const running = runCode(bench, 'run')
  await vi.advanceTimersByTimeAsync(150)
  expect(bench.session.get()).toMatchObject({ progress: { mode: 'run', tests: [] }, verdict: null, tab: 'results' })
  const verdict = verdictOf('two')
  settle(verdict)
  await running
  expect(bench.session.get()).toMatchObject({ progress: null, verdict, verdicts: 2 })
})

test('there is one run at a time, whether it is shown or not', async () => {
  const bench = open()
  const first = runCode(bench, 'run')
  await runCode(bench, 'submit')
  const verdict = verdictOf('first')
  settle(verdict)
  await first
  expect(bench.session.get()).toMatchObject({ verdict, verdicts: 1 })
  settle(verdictOf('second'))
  await vi.advanceTimersByTimeAsync(200)
  expect(bench.session.get()).toMatchObject({ verdict, verdicts: 1 })
})

test('what comes of a run that was stopped is not shown', async () => {
  const bench = open()
  const running = runCode(bench, 'run')
  await vi.advanceTimersByTimeAsync(150)
  stopRun(bench)
  expect(bench.session.get()).toMatchObject({ progress: null, notice: { kind: 'stopped' } })
  settle(verdictOf('late'))
  await running
  expect(bench.session.get()).toMatchObject({ verdict: null, verdicts: 0, notice: { kind: 'stopped' } })
  const verdict = await finish(bench, 'next')
  expect(bench.session.get()).toMatchObject({ verdict, notice: null })
})
