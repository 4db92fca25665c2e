import { describe, expect, it } from 'vitest'
import { countTicks } from '#app/_progress/chart-style.ts'

describe('countTicks', () => {
  it('are whole numbers from 0 to the largest or above, five at most', () => {
    expect(countTicks(1)).toEqual([0, 1])
    expect(countTicks(3)).toEqual([0, 1, 2, 3])
    expect(countTicks(9)).toEqual([0, 5, 10])
    expect(countTicks(37)).toEqual([0, 10, 20, 30, 40])
    for (let largest = 0; largest < 3000; largest += 0.7) {
      const ticks = countTicks(largest)
      expect(ticks.length).toBeGreaterThan(1)
      expect(ticks.length).toBeLessThanOrEqual(5)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest)
      expect(ticks.every(Number.isInteger)).toBe(true)
    }
  })
})
