import { describe, expect, it } from 'vitest'
import type { AttemptedEvent, ExerciseEvent } from '#lib/core/study/events.ts'
import { foldExercise } from '#lib/core/study/exercise-history.ts'

const place = { device: 'd', day: 1, slug: 'x' }

function attempt(order: number, change: Partial<AttemptedEvent> = {}): AttemptedEvent {
  return {
    ...place,
    kind: 'attempted',
    id: `a${order}`,
    atMs: order,
    order,
    mode: 'submit',
    seed: '1',
    replay: false,
    code: `code ${order}`,
    summary: { outcome: 'passed', passed: 1, tests: 1 },
    verdict: { version: 2 },
    ...change,
  }
}

const hint = (order: number): ExerciseEvent => ({
  ...place,
  kind: 'hint-opened',
  id: `h${order}`,
  atMs: order,
  order,
  hint: 1,
})
const restart = (order: number, draft: string): ExerciseEvent => ({
  ...place,
  kind: 'restarted',
  id: `r${order}`,
  atMs: order,
  order,
  draft,
})

describe('foldExercise', () => {
  it('is the same for every order and repetition, the oldest attempt first', () => {
    const events = [attempt(3), hint(2), attempt(1)]
    const history = foldExercise(events)
    expect(history.attempts.map(({ id }) => id)).toEqual(['a1', 'a3'])
    expect(foldExercise([...events.toReversed(), ...events])).toEqual(history)
  })

  it('closes hints and solution when the exercise is begun anew, and keeps the code that was put away', () => {
    const first = [attempt(1), hint(2)]
    expect(foldExercise(first).round).toMatchObject({ solved: true, hintsOpened: 1 })
    const again = foldExercise([...first, restart(3, 'mine'), restart(4, '')])
    expect(again.round).toMatchObject({ number: 3, solved: false, hintsOpened: 0 })
    expect(again.attempts).toHaveLength(1)
    expect(again.putAway.map(({ draft }) => draft)).toEqual(['mine'])
  })

  it('is not solved by a replay, a Run, or a Submit that failed', () => {
    const failed = { summary: { outcome: 'failed', passed: 0, tests: 1 } } as const
    for (const change of [{ replay: true }, { mode: 'run' }, failed] as const) {
      expect(foldExercise([attempt(1, change)]).round.solved).toBe(false)
    }
  })

  it('passes over kinds of a newer version', () => {
    const newer = { ...hint(1), kind: 'dreamt' } as unknown as ExerciseEvent
    expect(foldExercise([newer])).toEqual(foldExercise([]))
  })
})
