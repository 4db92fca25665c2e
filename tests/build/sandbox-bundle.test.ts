import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, readExported } from './export-files.ts'

const slugs = readdirSync('exercises')
const runtime = listFiles().filter((file) => file.startsWith('runtime/'))
const ofLearner = runtime.filter((file) => /runtime\/(tfjs|learner|sandbox)-[^/]+\.(js|txt)$/.test(file))
const ofJudge = runtime.filter((file) => /runtime\/judge-/.test(file))

/** Texts by which an exercise's hidden tests would be known again after bundling: the names that learners read. */
function marksOf(slug: string): string[] {
  const tests = readFileSync(join('exercises', slug, 'tests.ts'), 'utf8')
  return [...tests.matchAll(/\ben: '([^'\\]{12,})'/g)].map(([, name]) => name)
}

describe("what the learner's realm is given", () => {
  const given = ofLearner.map(readExported).join('\n')
  const judge = ofJudge.map(readExported).join('\n')

  test('is tfjs, the boot script and the sandbox', () => {
    expect(ofLearner).toHaveLength(4)
  })

  test.each(slugs)('holds no hidden test of %s, and the judge holds them', (slug) => {
    const marks = marksOf(slug)
    expect(marks.length).toBeGreaterThan(3)
    for (const mark of marks) {
      expect(given).not.toContain(mark)
      expect(judge).toContain(mark)
    }
  })

  test('the pages hold no hidden test and no solution', () => {
    const pages = listFiles().filter((file) => /\.(html|txt)$/.test(file) && /\/exercises\//.test(file))
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      const text = readExported(page)
      for (const slug of slugs) for (const mark of marksOf(slug)) expect(text.includes(mark)).toBe(false)
      expect(text).not.toContain('rejectedBy')
    }
  })
})
