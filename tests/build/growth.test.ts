import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { yardsticks } from '#scripts/measure/build-yardsticks.ts'
import { listFiles, readExported, scriptsOf } from './export-files.ts'

const [small, large] = yardsticks.decks
const growth = large.count / small.count

/** What differs without being growth: a digit more in a count, names of another length, a link to a next page. */
const digits = 1.005

const pages = [
  '',
  'questions',
  'questions/page/2',
  'questions/what-is-pruning',
  'questions/csr-size-calc',
  'exercises',
  'exercises/magnitude-prune',
  'review',
  'cards',
  'progress',
  'interview',
  'settings',
]

test.each(pages.flatMap((page) => [`en/${page}`, `zh/${page}`]))(
  '%s is as large on a site four times as large',
  (page) => {
    const file = join(page, 'index.html')
    const [before, after] = yardsticks.decks.map(({ outDir }) => readExported(file, outDir))
    expect(after.length / before.length).toBeLessThan(digits)
    const scripts = yardsticks.decks.map(({ outDir }) => scriptsOf(readExported(file, outDir)))
    expect(scripts[1]).toEqual(scripts[0])
  },
)

test('the payloads of client navigation are as large, too', () => {
  const payloads = listFiles(small.outDir).filter((file) => /^(en|zh)\/questions\/what-is-pruning\/.*\.txt$/.test(file))
  expect(payloads.length).toBeGreaterThan(4)
  for (const file of payloads) {
    const [before, after] = yardsticks.decks.map(({ outDir }) => readExported(file, outDir).length)
    expect(after / before).toBeLessThan(digits)
  }
})

test('the export grows no faster than the deck', () => {
  const [before, after] = yardsticks.decks.map(({ outDir }) => listFiles(outDir).length)
  expect(after).toBeLessThan(before * growth)
  expect(after).toBeGreaterThan((before * growth) / 3)
  expect(existsSync(join(large.outDir, 'en/questions/page/8/index.html'))).toBe(true)
  expect(existsSync(join(large.outDir, 'en/questions/page/9/index.html'))).toBe(false)
})
