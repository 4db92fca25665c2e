import { expect, test } from 'vitest'
import { nextSeed, takeSeed } from '#app/_workbench/session/next-seed.ts'

test('the seed of the next run stands until a run takes it, and is used once', () => {
  const drawn = nextSeed('one')
  expect(drawn).toMatch(/^[0-9a-f]{8}$/)
  expect(nextSeed('one')).toBe(drawn)
  expect(takeSeed('one')).toBe(drawn)
  expect(nextSeed('one')).not.toBe(drawn)
  expect(takeSeed('two')).not.toBe(takeSeed('two'))
})
