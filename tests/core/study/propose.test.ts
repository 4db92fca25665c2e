import { describe, expect, it } from 'vitest'
import { proposeFromNumbers, proposeFromPoints, proposeFromRound } from '#lib/core/study/propose.ts'
import { freshRound } from '#lib/core/study/state.ts'

describe('a proposal', () => {
  it.each([
    [0, 6, 'again'],
    [2, 6, 'again'],
    [3, 6, 'hard'],
    [4, 6, 'hard'],
    [5, 6, 'good'],
    [6, 6, 'good'],
  ])('from %i of %i points is %s', (found, total, rating) => {
    expect(proposeFromPoints(found, total, 600_000).rating).toBe(rating)
  })

  it('is Easy for every point at once', () => {
    expect(proposeFromPoints(6, 6, 20_000).rating).toBe('easy')
    expect(proposeFromPoints(5, 6, 20_000).rating).toBe('good')
  })

  it('from numbers is Good at the first check, Hard later, Again while one is wrong', () => {
    expect(proposeFromNumbers(2, 2, 1).rating).toBe('good')
    expect(proposeFromNumbers(2, 2, 3).rating).toBe('hard')
    expect(proposeFromNumbers(1, 2, 1).rating).toBe('again')
  })

  it('from an exercise goes by help before time', () => {
    const solved = { ...freshRound, solved: true, submits: 1, solvedAfterMs: 60_000 }
    expect(proposeFromRound(freshRound, 2).rating).toBe('again')
    expect(proposeFromRound(solved, 1).rating).toBe('easy')
    expect(proposeFromRound({ ...solved, submits: 2 }, 1).rating).toBe('good')
    expect(proposeFromRound({ ...solved, solvedAfterMs: 900_000 }, 1).rating).toBe('good')
    expect(proposeFromRound({ ...solved, solvedAfterMs: null }, 1).rating).toBe('good')
    expect(proposeFromRound({ ...solved, helpedBy: { hints: 1, solution: false } }, 1).rating).toBe('hard')
    expect(proposeFromRound({ ...solved, helpedBy: { hints: 0, solution: true } }, 1).rating).toBe('again')
  })
})
