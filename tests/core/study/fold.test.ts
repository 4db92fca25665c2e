import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionCard } from '#lib/core/study/catalog.ts'
import type { AttemptedEvent, StudyEvent } from '#lib/core/study/events.ts'
import { extendStudy, foldStudy } from '#lib/core/study/fold.ts'
import { event, reviewed } from './events.ts'

const a = questionCard('a')
const attempt: Omit<AttemptedEvent, 'id' | 'device' | 'atMs' | 'day' | 'order'> = {
  kind: 'attempted',
  slug: 'x',
  mode: 'submit',
  seed: '1',
  replay: false,
  code: '',
  summary: { outcome: 'passed', passed: 2, tests: 2 },
  verdict: { version: 2 },
  activeMs: 1000,
}

const log: readonly StudyEvent[] = [
  reviewed('a', 'good', 10),
  reviewed('b', 'again', 10),
  event({ kind: 'settings', change: { desiredRetention: 0.8, newPerDay: 2 } }, { atMs: 11 * 86_400_000 }),
  reviewed('a', 'hard', 14),
  event({ kind: 'suspended', card: a }, { atMs: 15 * 86_400_000 }),
  event({ ...attempt, summary: { outcome: 'failed', passed: 1, tests: 2 } }, { atMs: 15.1 * 86_400_000 }),
  event({ kind: 'hint-opened', slug: 'x', hint: 2 }, { atMs: 15.2 * 86_400_000 }),
  event(attempt, { atMs: 15.3 * 86_400_000 }),
  event({ kind: 'solution-opened', slug: 'x' }, { atMs: 15.4 * 86_400_000 }),
  reviewed('b', 'good', 16),
]

describe('foldStudy', () => {
  it('leads to one state, whatever order the events come in and however often', () => {
    const state = foldStudy(log)
    const places = fc.array(fc.integer({ min: 0, max: log.length - 1 }), { maxLength: 20 })
    fc.assert(
      fc.property(places, fc.shuffledSubarray([...log], { minLength: log.length }), (again, shuffled) => {
        expect(foldStudy([...shuffled, ...again.map((place) => log[place])])).toEqual(state)
      }),
    )
  })

  it('is the same one event at a time', () => {
    let state = foldStudy([])
    for (const next of log) state = extendStudy(state, [next]) ?? expect.fail('not extended')
    expect(state).toEqual(foldStudy(log))
  })

  it('is the same several events at a time, in any order, and leaves the earlier state alone', () => {
    const half = foldStudy(log.slice(0, 4))
    expect(extendStudy(half, log.slice(4).toReversed())).toEqual(foldStudy(log))
    expect(half).toEqual(foldStudy(log.slice(0, 4)))
    expect(extendStudy(half, [])).toBe(half)
    expect(extendStudy(foldStudy(log.slice(1)), [log[0], ...log.slice(5)])).toBeNull()
  })

  it('counts what was undone for nothing, wherever the undo stands', () => {
    const undo = event({ kind: 'undone', target: log[3].id }, { atMs: 17 * 86_400_000 })
    const without = foldStudy(log.filter((_, index) => index !== 3))
    const state = foldStudy([undo, ...log])
    expect(state.cards).toEqual(without.cards)
    expect(state.acts).toEqual(without.acts)
    expect(extendStudy(foldStudy(log), [undo])).toBeNull()
  })

  it('follows the settings of the time: a later retention does not move earlier intervals', () => {
    const before = foldStudy(log).cards.get(questionCard('b'))
    const late = event({ kind: 'settings', change: { desiredRetention: 0.97 } }, { atMs: 20 * 86_400_000 })
    const state = foldStudy([...log, late])
    expect(state.cards.get(questionCard('b'))).toEqual(before)
    expect(state.settings).toMatchObject({ desiredRetention: 0.97, newPerDay: 2 })
  })

  it('passes over settings out of range and kinds of a newer version', () => {
    const odd = [
      event({ kind: 'settings', change: { desiredRetention: 7, newPerDay: 1.5, dayStartHour: 6 } }),
      event({ kind: 'dreamt' } as never),
    ]
    expect(foldStudy(odd).settings).toEqual({ ...foldStudy([]).settings, dayStartHour: 6 })
    expect(foldStudy(odd).events).toBe(2)
  })

  it('forgets a card without losing its reviews', () => {
    const state = foldStudy([...log, event({ kind: 'forgotten', card: a }, { atMs: 30 * 86_400_000 })])
    expect(state.cards.get(a)?.memory).toBeNull()
    expect(state.reviews.filter(({ card }) => card === a)).toHaveLength(2)
  })

  it('gives a renamed card the history of its former key', () => {
    const state = foldStudy(log, { 'questions/a': questionCard('new-a') })
    expect(state.cards.get(a)).toBeUndefined()
    expect(state.cards.get(questionCard('new-a'))?.memory?.reps).toBe(2)
  })

  it('grades the cards of an interview', () => {
    const item = { passed: false, ticked: [], missed: [], answer: '', durationMs: 5 }
    const report = {
      startedMs: 1,
      minutes: 20,
      level: null,
      topics: [],
      items: [
        { ...item, card: a, rating: 'good' as const },
        { ...item, card: questionCard('b'), rating: null },
      ],
    }
    const interview = event({ kind: 'interviewed', report })
    const state = foldStudy([interview])
    expect(state.interviews).toEqual([interview])
    expect([...state.cards.keys()]).toEqual([a])
    expect(foldStudy([interview, event({ kind: 'undone', target: interview.id })]).interviews).toEqual([])
  })
})

describe('the state of an exercise', () => {
  it('tells help before the solution from help after it', () => {
    const { round, attempts, solved } = foldStudy(log).exercises.get('x') ?? expect.fail('no exercise')
    expect({ attempts, solved, submits: round.submits, after: round.solvedAfterMs }).toEqual({
      attempts: 2,
      solved: true,
      submits: 2,
      after: 1000,
    })
    expect(round.helpedBy).toEqual({ hints: 2, solution: false })
    expect(round.solutionOpened).toBe(true)
  })

  it('begins a new round with everything closed, and stays solved', () => {
    const again = event({ kind: 'restarted', slug: 'x', draft: 'mine' }, { atMs: 40 * 86_400_000 })
    const state = foldStudy([...log, again]).exercises.get('x')
    expect(state).toMatchObject({
      solved: true,
      round: { number: 2, solved: false, hintsOpened: 0, solutionOpened: false },
    })
  })

  it('is not solved by a replay, a run or a failed Submit', () => {
    const tries = [
      event({ ...attempt, replay: true }),
      event({ ...attempt, mode: 'run' as const }),
      event({ ...attempt, summary: { outcome: 'failed' as const, passed: 0, tests: 2 } }),
    ]
    expect(foldStudy(tries).exercises.get('x')?.solved).toBe(false)
  })
})
