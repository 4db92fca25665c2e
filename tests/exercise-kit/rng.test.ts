import { describe, expect, test } from 'vitest'
import { weightData } from '#lib/exercise-kit/random-weights.ts'
import { createRng } from '#lib/exercise-kit/rng.ts'

describe('createRng', () => {
  test('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: string): number[] => {
      const rng = createRng(seed)
      return Array.from({ length: 5 }, () => rng.next())
    }
    expect(draw('5f3a')).toEqual(draw('5f3a'))
    expect(draw('5f3a')).not.toEqual(draw('5f3b'))
  })

  test('is uniform: every tenth of [0, 1) gets its share of 20,000 draws', () => {
    const rng = createRng('uniform')
    const counts = new Array<number>(10).fill(0)
    for (let i = 0; i < 20_000; i++) counts[Math.floor(rng.next() * 10)]++
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(2000 * 0.9))
  })

  test('draws both ends of an integer range', () => {
    const rng = createRng('ints')
    const drawn = new Set(Array.from({ length: 200 }, () => rng.int(2, 4)))
    expect([...drawn].sort()).toEqual([2, 3, 4])
  })

  test('shuffles without losing an item', () => {
    const items = [1, 2, 3, 4, 5, 6]
    expect(createRng('shuffle').shuffle(items).sort()).toEqual(items)
  })

  test('forks that have different labels differ', () => {
    const rng = createRng('fork')
    expect(rng.fork('a').next()).not.toBe(rng.fork('b').next())
  })
})

describe('weightData', () => {
  test('has no two equal magnitudes, both signs, and stays within its range', () => {
    const data = [...weightData(createRng('w'), 500, { low: 0.1, high: 2 })]
    const magnitudes = data.map(Math.abs)
    expect(new Set(magnitudes).size).toBe(500)
    expect(Math.min(...magnitudes)).toBeGreaterThanOrEqual(0.1)
    expect(Math.max(...magnitudes)).toBeLessThanOrEqual(2)
    expect(data.some((value) => value < 0) && data.some((value) => value > 0)).toBe(true)
  })

  test('keeps away from a threshold and sets the asked share of zeros', () => {
    const data = [...weightData(createRng('z'), 400, { awayFrom: 0.5, gap: 0.01, zeros: 0.25 })]
    expect(data.filter((value) => value === 0)).toHaveLength(100)
    for (const value of data) expect(Math.abs(Math.abs(value) - 0.5)).toBeGreaterThanOrEqual(0.00999)
  })
})
