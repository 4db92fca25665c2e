import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, readExported } from './export-files.ts'

const slugs = readdirSync('exercises').filter((slug) => existsSync(join('exercises', slug, 'tests.ts')))
const runtime = listFiles().filter((file) => file.startsWith('runtime/'))
const ofLearner = runtime.filter((file) => /runtime\/(tfjs|learner|sandbox)-[^/]+\.(js|txt)$/.test(file))
const ofJudge = runtime.filter((file) => /runtime\/judge-/.test(file))

/** Texts by which an exercise's hidden tests would be known again after bundling: the names that learners read. */
function marksOf(slug: string): string[] {
  const tests = readFileSync(join('exercises', slug, 'tests.ts'), 'utf8')
  return [...tests.matchAll(/\ben: '([^'\\]{12,})'/g)].map(([, name]) => name).filter((name) => /^[ !#-~]+$/.test(name))
}

describe("what the learner's realm is given", () => {
  const given = ofLearner.map((file) => readExported(file)).join('\n')
  const judge = ofJudge.map((file) => readExported(file)).join('\n')

  test('is tfjs, the boot script and the sandbox', () => {
    expect(ofLearner).toHaveLength(3)
  })

  test.each(slugs)('holds no hidden test of %s, and the judge holds them', (slug) => {
    const marks = marksOf(slug)
    expect(marks.length).toBeGreaterThan(1)
    for (const mark of marks) {
      expect([mark, given.includes(mark), judge.includes(mark)]).toEqual([mark, false, true])
    }
  })

  test('known mistakes have a chunk for each exercise, which the judge can do without', () => {
    const holding = ofJudge.filter((file) => readExported(file).includes('rejectedBy:()=>'))
    const owners = holding.map((file) => slugs.find((slug) => file.startsWith(`runtime/judge-${slug}-`)) ?? file)
    expect(owners.toSorted()).toEqual(slugs.toSorted())
  })

  test('the pages hold no solution and no wrong answer', () => {
    const pages = listFiles().filter((file) => /\.(html|txt)$/.test(file) && /\/exercises\//.test(file))
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      const text = readExported(page)
      const [marked, plain] = [lettersOf(text.replace(/<[^>]*>|&[#\w]+;/g, '')), lettersOf(text)]
      const shown = slugs.filter((slug) => [marked, plain].some((read) => read.includes(lettersOf(longestLine(slug)))))
      expect([page, shown, text.includes('rejectedBy')]).toEqual([page, [], false])
    }
  })
})

/** The line by which a reference solution would be known again. */
function longestLine(slug: string): string {
  const lines = readFileSync(join('exercises', slug, 'solution.ts'), 'utf8').split('\n')
  const code = lines.filter((line) => !/^\s*(export|import|\/?\*)/.test(line))
  return code.reduce((a, b) => (b.trim().length > a.length ? b.trim() : a), '')
}

/** What is left of a code however it is escaped or highlighted. */
function lettersOf(text: string): string {
  return text.replace(/\\u[0-9a-f]{4}|\\n/g, '').replace(/[^A-Za-z0-9]/g, '')
}
