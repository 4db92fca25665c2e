import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AttemptedEvent, type ExerciseEvent, foldExercise } from '#lib/core/exercise-log.ts'

const base = { slug: 'simple-prune', atMs: 1 } as const

function attempt(change: Partial<AttemptedEvent> = {}): AttemptedEvent {
  const summary = { outcome: 'passed', passed: 4, tests: 4 } as const
  const verdict = { version: 2 }
  const run = { mode: 'submit', seed: '5f3a91c0', replay: false, code: '', summary, verdict } as const
  return { ...base, ...run, kind: 'attempted', id: 'a', ...change }
}

function hint(number: number): ExerciseEvent {
  return { ...base, kind: 'hint-opened', id: `h${number}`, hint: number }
}

describe('foldExercise', () => {
  it('begins with nothing', () => {
    expect(foldExercise([])).toEqual({ hintsOpened: 0, solutionOpened: false, solved: false, attempts: [] })
  })

  it('counts the hints by the furthest one', () => {
    expect(foldExercise([hint(1), hint(2)]).hintsOpened).toBe(2)
    expect(foldExercise([hint(2), hint(1)]).hintsOpened).toBe(2)
  })

  it('knows that the solution was opened', () => {
    expect(foldExercise([{ ...base, kind: 'solution-opened', id: 's' }]).solutionOpened).toBe(true)
  })

  it('is solved by a Submit that passed', () => {
    expect(foldExercise([attempt()]).solved).toBe(true)
  })

  it.each([
    ['a Run', { mode: 'run' }],
    ['a replay', { replay: true }],
    ['a Submit that failed', { summary: { outcome: 'failed', passed: 3, tests: 4 } }],
    ['a Submit that timed out', { summary: { outcome: 'timeout', passed: 0, tests: 0 } }],
  ] as const)('is not solved by %s', (_, change) => {
    expect(foldExercise([attempt(change)]).solved).toBe(false)
  })

  it('stays solved after a later failure', () => {
    const failed = attempt({ id: 'b', atMs: 2, summary: { outcome: 'failed', passed: 0, tests: 4 } })
    expect(foldExercise([failed, attempt()]).solved).toBe(true)
  })

  it('orders attempts by time, then by id', () => {
    const events = [attempt({ id: 'c', atMs: 3 }), attempt({ id: 'b', atMs: 2 }), attempt({ id: 'a', atMs: 3 })]
    expect(foldExercise(events).attempts.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })

  it('passes over an event of a kind that it does not know', () => {
    const newer = { ...base, kind: 'reviewed', id: 'n' } as unknown as ExerciseEvent
    expect(foldExercise([newer, hint(1)])).toEqual(foldExercise([hint(1)]))
  })

  it('is the same whatever the order, and however often an event comes', () => {
    const events = [hint(1), hint(3), attempt(), attempt({ id: 'b', replay: true, atMs: 5 }), attempt({ id: 'c' })]
    const shuffled = fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length })
    const property = fc.property(shuffled, (some) => {
      expect(foldExercise(some)).toEqual(foldExercise(events))
    })
    fc.assert(property)
  })
})
