import { expect, test } from 'vitest'
import { mapConcurrently } from '#lib/core/map-concurrently.ts'

test('gives the results in the order of the items, and works at no more at once than it may', async () => {
  let now = 0
  let most = 0
  const results = await mapConcurrently(
    [5, 1, 4, 2, 3],
    async (item) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, item))
      now--
      return item * 10
    },
    2,
  )
  expect(results).toEqual([50, 10, 40, 20, 30])
  expect(most).toBe(2)
})

test('rejects when the work for an item does', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('two')
  }
  await expect(mapConcurrently([1, 2, 3], work)).rejects.toThrow('two')
})
