import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadGradedExercise, readMistakes } from '#scripts/grade/exercise.ts'
import { nearest } from '#scripts/grade/nearest.ts'
import { readOptions } from '#scripts/grade/options.ts'
import { answer, fileWith, gradeHere, runGrade } from './run-grade.ts'

const slug = 'prune-by-threshold'
const folder = `exercises/${slug}`
const correct = 'return tf.tidy(() => tf.where(tf.abs(w).greaterEqual(threshold), w, tf.zerosLike(w)))'

describe('a verdict', () => {
  test('passed: exit code 0, a line per test, how to replay, and no colours', async () => {
    const { code, stdout, stderr } = await runGrade(slug, `${folder}/solution.ts`)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^prune-by-threshold, all tests, seed [0-9a-f]{8}\n/)
    expect(stdout).toContain('✓ passed  looks at |w|: large negative weights stay (sample)\n')
    expect(stdout).toMatch(/Passed: (\d+) of \1 tests passed/)
    expect(stdout).toContain(`npm run grade -- ${slug} ${folder}/solution.ts --seed `)
    for (const unwanted of ['\u001b', 'looks like you are running']) expect(stdout).not.toContain(unwanted)
  })

  test('failed: exit code 1, worded, with the call, the values and the console of the test', async () => {
    const file = answer("console.log('rank', w.rank)\n  return tf.where(w.greaterEqual(threshold), w, tf.zerosLike(w))")
    const { code, stdout, stderr } = await runGrade(slug, file)
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/✗ failed .*\n {4}Wrong values\n {4}The returned value differs in \d+ of \d+ elements/)
    expect(stdout).toMatch(/The call: pruneByThreshold\(Tensor \[/)
    expect(stdout).toMatch(/Expected:\n[\s\S]*Yours:\n/)
    expect(stdout).toMatch(/Console:\n {8}log: rank \d/)
    expect(stdout).toMatch(/Failed: \d+ of \d+ tests passed/)
  })

  test('names the known mistake that answers the same, with its text once', async () => {
    const { code, stdout } = await gradeHere([slug, `${folder}/wrong/no-abs.ts`])
    expect(code).toBe(1)
    const { mistakes } = await loadGradedExercise(slug, 'en')
    const { title, text } = mistakes.get('no-abs') ?? { title: '', text: '' }
    expect(stdout).toContain(
      `    A known mistake answers the same\n        ${title}\n            ${text.split('\n')[0]}\n`,
    )
    expect(stdout.split(text.split('\n')[0])).toHaveLength(2)
  })

  test('in Chinese on demand', async () => {
    const { code, stdout } = await gradeHere([slug, answer('return w.clone()'), '--lang', 'zh'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^prune-by-threshold，全部测试，种子 [0-9a-f]{8}\n/)
    expect(stdout).toContain('数值不对')
  })

  test('an error names the line', async () => {
    const { code, stdout } = await gradeHere([slug, answer("throw new TypeError('no such axis')")])
    expect(code).toBe(1)
    expect(stdout).toMatch(/! error .*\n {4}Your code threw a TypeError\n {4}no such axis\.\n {4}Line 4\n/)
  })

  test('a syntax error names its line', async () => {
    const { code, stdout } = await runGrade(slug, answer('return ((w'))
    expect(code).toBe(1)
    expect(stdout).toMatch(/Error\n {4}Syntax error\n {4}Line \d+: /)
  })

  test('the starter as it is was not attempted', async () => {
    const { code, stdout } = await gradeHere([slug, `${folder}/starter.ts`])
    expect(code).toBe(1)
    expect(stdout).toContain('Not attempted')
  })

  test('a missing export is told', async () => {
    const { code, stdout } = await gradeHere([slug, fileWith('export const other = 1')])
    expect(code).toBe(1)
    expect(stdout).toContain('An export is missing')
  })
})

describe('code that does not come back', () => {
  test.each([
    ['an endless loop in a call', answer('for (;;) {}'), /Time is up\n {4}This call took more than/],
    [
      'a promise that never settles',
      answer('return new Promise(() => {}) as never'),
      /waited more than .* for a promise/,
    ],
    ['an endless loop while loading', answer(correct, 'for (;;) {}'), /Time is up while loading/],
    ['a source that cannot be translated in time', answer(`return ${'<T>('.repeat(26)}w`), /could not be translated/],
  ])('%s times out with exit code 1', async (_, file, words) => {
    const { code, stdout, stderr } = await runGrade(slug, file, '--sample')
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(words)
  })
})

describe("what the browser's sandbox does not have", () => {
  test.each(["require('node:fs')", "fetch('x')"])('%s is an error of the code', async (statement) => {
    const { code, stdout } = await gradeHere([slug, answer(`${statement}\n  ${correct}`, 'declare const require: any')])
    expect(code).toBe(1)
    expect(stdout).toMatch(/! error/)
  })

  test('nor can it end the grader', async () => {
    const { code, stdout } = await runGrade(slug, answer(`process.exit(0)\n  ${correct}`))
    expect(code).toBe(1)
    expect(stdout).toContain('process is not defined')
  })

  test('while loading, too', async () => {
    const { code, stdout } = await gradeHere([slug, answer(correct, 'process.exit(0)')])
    expect(code).toBe(1)
    expect(stdout).toContain('Your code threw a ReferenceError while loading')
  })

  test('what is thrown beside the calls does not matter', async () => {
    const noise = "setTimeout(() => { throw new Error('late') })\nvoid Promise.reject(new Error('lost'))"
    const { code, stderr } = await gradeHere([slug, answer(correct, noise)])
    expect([code, stderr]).toEqual([0, ''])
  })
})

test('code that takes more memory than a thread gets is not passed', async () => {
  const hungry = 'const kept: number[][] = []\nfor (;;) kept.push(new Array(2 ** 24).fill(0.5))'
  const { code, stdout, stderr } = await runGrade(slug, answer(correct, hungry), '--json')
  // A slow machine may reach the deadline first.
  if (code === 1) expect(JSON.parse(stdout).problem.kind).toBe('load-timeout')
  else expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/^The thread that ran your code ended/)])
})

describe('options', () => {
  test('--json prints the verdict and nothing else; the same seed gives the same inputs', async () => {
    const file = answer("console.log('hello')\n  return w.clone()")
    const [first, second] = await Promise.all([
      runGrade(slug, file, '--json', '--seed', '5f3a9c2e'),
      runGrade(slug, file, '--json', '--seed', '5f3a9c2e'),
    ])
    expect([first.code, first.stderr]).toEqual([1, ''])
    const verdict = JSON.parse(first.stdout)
    expect(verdict).toMatchObject({ version: 2, exercise: slug, seed: '5f3a9c2e', replay: true, outcome: 'failed' })
    expect(JSON.parse(second.stdout).tests).toEqual(verdict.tests)
  })

  test('--sample runs the samples alone', async () => {
    const { code, stdout } = await runGrade(slug, `${folder}/solution.ts`, '--sample', '--json')
    expect(code).toBe(0)
    const verdict = JSON.parse(stdout)
    expect(verdict).toMatchObject({ mode: 'run', replay: false, outcome: 'passed' })
    expect(verdict.tests.every((each: { sample: boolean }) => each.sample)).toBe(true)
  })

  test.each([
    ['5F3A9C2E', '5f3a9c2e'],
    ['7', '00000007'],
    ['4294967295', 'ffffffff'],
  ])('--seed %s is %s', (given, seed) => {
    expect(readOptions([slug, 'a.ts', '--seed', given], 'en')).toMatchObject({ seed, replay: true })
  })

  test('without --seed each run has another', () => {
    const seeds = [1, 2, 3].map(() => readOptions([slug, 'a.ts'], 'en')?.seed)
    expect(new Set(seeds).size).toBe(3)
  })

  test('--help explains with exit code 0', async () => {
    const { code, stdout } = await runGrade('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('Exit code: 0 passed, 1 a verdict that is not a pass, 2 could not grade.')
  })
})

describe('parts', () => {
  test('nearest names the likeliest first', () => {
    expect(nearest('weight-prun', ['simple-prune', 'weight-prune', 'sparsity-metrics'])[0]).toBe('weight-prune')
  })

  test('every known mistake of an exercise has its title and text in both languages', async () => {
    for (const locale of ['en', 'zh'] as const) {
      const { mistakes } = await loadGradedExercise(slug, locale)
      const headings = readFileSync(`${folder}/${locale}.md`, 'utf8').match(/^### [a-z0-9-]+[:：]/gm) ?? []
      expect(mistakes.size).toBe(headings.length)
      expect(mistakes.size).toBeGreaterThan(0)
      for (const { title, text } of mistakes.values()) expect([title, text].every((part) => part.length > 0)).toBe(true)
    }
    expect(readMistakes('### a: Title\n\nText\n\n## Next\n')).toEqual(
      new Map([['a', { title: 'Title', text: 'Text' }]]),
    )
  })
})
