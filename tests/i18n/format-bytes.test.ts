import { expect, it } from 'vitest'
import { formatBytes } from '#lib/i18n/format-bytes.ts'

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 kB'],
  [74_400, '74 kB'],
  [1_260_000, '1.3 MB'],
  [5e12, '5,000 GB'],
])('words %i bytes as %s', (bytes, text) => {
  expect(formatBytes('en', bytes)).toBe(text)
})
