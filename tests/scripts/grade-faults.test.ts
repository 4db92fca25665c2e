import { describe, expect, test } from 'vitest'
import { defineSuite } from '#lib/exercise-kit/suite.ts'
import { buildThreads } from '#scripts/grade/build-threads.ts'
import { type GradedExercise, loadGradedExercise } from '#scripts/grade/exercise.ts'
import { gradeHere, runGrade } from './run-grade.ts'

const slug = 'prune-by-threshold'
const folder = `exercises/${slug}`

describe('what cannot be graded: exit code 2 and one sentence', () => {
  test.each([
    ['no arguments', [], /^Name an exercise and one file/],
    ['no file', [slug], /^Name an exercise and one file/],
    ['too many files', [slug, 'a.ts', 'b.ts'], /^Name an exercise and one file/],
    [
      'an unknown slug',
      ['prune-by-treshold', 'a.ts'],
      /^There is no exercise "prune-by-treshold". Did you mean prune-by-threshold\?/,
    ],
    ['a missing file', [slug, 'no-such-file.ts'], /^no-such-file\.ts does not exist/],
    ['a folder', [slug, 'exercises'], /^exercises is a folder/],
    ['an unknown option', [slug, 'a.ts', '--fast'], /^Unknown option '--fast'/],
    ['a seed without a value', [slug, 'a.ts', '--seed'], /--seed/],
    ['a bad seed', [slug, 'a.ts', '--seed', 'xyz'], /^--seed is "xyz"; give 8 hexadecimal digits/],
    ['a seed too large', [slug, 'a.ts', '--seed', '4294967296'], /^--seed is "4294967296"/],
    ['another language', [slug, 'a.ts', '--lang', 'fr'], /^--lang is "fr"; use en or zh/],
  ])('%s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await runGrade(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('a fault of the grader is no failed submission', () => {
  const solved = [slug, `${folder}/solution.ts`]
  const broken = defineSuite<{ pruneByThreshold: () => void }>({
    returns: { pruneByThreshold: 'undefined' },
    tests: [
      [
        'broken',
        { en: 'broken', zh: 'broken' },
        async () => {
          throw new Error('the test divides by zero')
        },
        { sample: true },
      ],
    ],
  }) as GradedExercise['grading']['suite']

  test('a suite that throws', async () => {
    const result = await gradeHere(solved, {
      loadExercise: async (name, locale) => {
        const exercise = await loadGradedExercise(name, locale)
        return { ...exercise, grading: { ...exercise.grading, suite: broken } }
      },
    })
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toBe(
      'The grader itself failed, which says nothing about your code: test "broken": the test divides by zero\n',
    )
  })

  test.each([
    ['a suite that cannot be loaded', { loadExercise: () => Promise.reject(new Error('no such module')) }],
    ['threads that cannot be built', { buildThreads: () => Promise.reject(new Error('no such module')) }],
    [
      'a learner thread that does not start',
      { buildThreads: async () => ({ ...(await buildThreads()), learner: 'throw 1' }) },
    ],
    [
      'a transpiler that does not start',
      { buildThreads: async () => ({ ...(await buildThreads()), transpiler: 'throw 1' }) },
    ],
  ])('%s', async (_, change) => {
    const result = await gradeHere(solved, change)
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toMatch(/^The grader itself failed/)
  })

  test('a learner thread that ends during the run', async () => {
    const ending = "require('node:worker_threads').parentPort.postMessage('warm'); setTimeout(process.exit, 50, 0)"
    const result = await gradeHere(solved, {
      buildThreads: async () => ({ ...(await buildThreads()), learner: ending }),
    })
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toMatch(/^The thread that ran your code ended by itself/)
  })

  test('colours where they are wanted', async () => {
    expect((await gradeHere(solved, { colour: true })).stdout).toContain('\u001b[32m✓ passed\u001b[0m')
  })
})
