import { describe, expect, it } from 'vitest'
import { statusText } from '#app/_workbench/status-text.ts'
import type { TestResult, Verdict } from '#lib/runner/verdict.ts'

const state = { progress: null, verdict: null, notice: null }

function result(outcome: TestResult['outcome'], id: string): TestResult {
  const name = { en: id, zh: id }
  return {
    id,
    name,
    sample: true,
    outcome,
    failure: null,
    mistakes: [],
    notes: [],
    pruning: null,
    call: null,
    console: [],
    consoleCut: 0,
  }
}

const verdict: Verdict = {
  version: 2,
  exercise: 'simple-prune',
  mode: 'submit',
  seed: '5f3a91c0',
  replay: false,
  outcome: 'failed',
  problem: null,
  tests: [result('passed', 'a'), result('failed', 'b'), result('skipped', 'c')],
  console: [],
  durationMs: 24.4,
}

describe('statusText', () => {
  it('sums a verdict up', () => {
    expect(statusText('en', { ...state, verdict }, {}).spoken).toBe(
      'Failed: 1 of 3 tests passed in 24 ms, seed 5f3a91c0',
    )
    expect(statusText('zh', { ...state, verdict }, {}).spoken).toBe(
      '未通过：3 项测试通过了 1 项，用时 24 毫秒，种子 5f3a91c0',
    )
  })

  it('sums a verdict without tests up', () => {
    const early: Verdict = { ...verdict, outcome: 'timeout', tests: [], durationMs: 3_200 }
    expect(statusText('en', { ...state, verdict: early }, {}).spoken).toBe('Timed out after 3.2 s, seed 5f3a91c0')
  })

  it('reads the idea behind a wrong answer out ahead of the numbers, and leaves the line short', () => {
    const tests = [{ ...result('failed', 'a'), mistakes: ['no-abs'] }]
    const mistakes = { 'no-abs': { title: 'Compares w itself', html: '<p>…</p>' } }
    const { spoken, shown } = statusText('en', { ...state, verdict: { ...verdict, tests } }, mistakes)
    expect(spoken).toBe(`This looks like: Compares w itself. ${shown}`)
    expect(shown).toBe('Failed: 0 of 1 test passed in 24 ms, seed 5f3a91c0')
  })

  it('offers all ideas that answer alike', () => {
    const tests = [{ ...result('failed', 'a'), mistakes: ['one', 'two', 'gone'] }]
    const mistakes = { one: { title: '甲', html: '' }, two: { title: '乙', html: '' } }
    expect(statusText('zh', { ...state, verdict: { ...verdict, tests } }, mistakes).spoken).toMatch(
      /^可能是下面的某一种：甲；乙。未通过/,
    )
  })

  it('says nothing of time or seed where nothing ran', () => {
    const untouched: Verdict = { ...verdict, outcome: 'not-attempted', tests: [] }
    expect(statusText('en', { ...state, verdict: untouched }, {}).spoken).toBe('Not attempted')
  })

  it('says of a replay that it is one', () => {
    const replay: Verdict = { ...verdict, replay: true }
    expect(statusText('en', { ...state, verdict: replay }, {}).spoken).toMatch(
      /^Failed: .*; a replay, not counted as solved$/,
    )
    expect(statusText('zh', { ...state, verdict: replay }, {}).spoken).toMatch(/^未通过：.*；重放，不算解出$/)
  })

  it('says whether an attempt’s code was restored', () => {
    expect(statusText('en', { ...state, notice: { kind: 'restored', previous: '' } }, {}).spoken).toContain(
      'in the editor.',
    )
    expect(statusText('en', { ...state, notice: { kind: 'already-there' } }, {}).spoken).toContain('already')
  })

  it('shows the count of a run without having each step read out', () => {
    const progress = { ticket: Symbol('run'), mode: 'submit', tests: verdict.tests, total: 11 } as const
    expect(statusText('en', { ...state, progress }, {})).toEqual({ spoken: 'Running…', shown: 'Running 3/11…' })
  })

  it('lets the newest action speak', () => {
    const stopped = statusText('en', { ...state, verdict, notice: { kind: 'stopped' } }, {})
    expect(stopped.spoken).toBe('Stopped. Nothing was recorded.')
  })
})
