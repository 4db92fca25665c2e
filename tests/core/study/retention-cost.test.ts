import { expect, it } from 'vitest'
import { waitAt } from '#lib/core/study/retention-cost.ts'

it('waits shorter for a higher retention, by the forgetting curve of FSRS-6', () => {
  expect([0.7, 0.8, 0.9, 0.95, 0.97].map((retention) => waitAt(retention, 10))).toEqual([93, 33, 10, 4, 2])
  expect(waitAt(0.97, 1)).toBe(1)
})
