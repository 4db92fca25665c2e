import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transpile } from '#lib/runner/transpile.ts'
import { readSubject, type StrengthSubject } from '#scripts/strength/exercise-files.ts'
import { measure } from '#scripts/strength/measure.ts'
import { mutantsOf } from '#scripts/strength/mutants.ts'
import { createStrengthRunner, type StrengthRunner } from '#scripts/strength/runner.ts'
import { tensorMutants } from '#scripts/strength/tensor-mutants.ts'

describe('mutantsOf', () => {
  test('takes each change once and tells the changed lines', async () => {
    const mutants = await mutantsOf('function f(a: number) {\n  if (a > 0) return Math.round(a)\n  return 0\n}\n')
    const changes = mutants.map(({ rule, was, becomes }) => [rule, was, becomes])
    expect(changes).toContainEqual([
      'EqualityOperator',
      'if (a > 0) return Math.round(a)',
      'if (a >= 0) return Math.round(a)',
    ])
    expect(changes).toContainEqual(['Rounding', 'if (a > 0) return Math.round(a)', 'if (a > 0) return Math.floor(a)'])
    expect(changes).toContainEqual(['Number', 'return 0', 'return 1'])
    expect(new Set(mutants.map(({ source }) => source)).size).toBe(mutants.length)
  })

  test('every mutant of a solution is a program', async () => {
    const mutants = await mutantsOf(readSubject('prune-conv-filters').solution)
    expect(mutants.length).toBeGreaterThan(50)
    expect(mutants.filter(({ source }) => !transpile(source).ok)).toEqual([])
  })

  test('numbers in texts, comments and names stay', () => {
    expect(tensorMutants("// 1\nconst a1 = 'b2' + `c3` // 4\n/* 5 */")).toEqual([])
    expect(tensorMutants('tf.where(keep, w, tf.zerosLike(w))').map(({ rule }) => rule)).toEqual(['Zeros', 'Branches'])
  })
})

describe('measure', () => {
  const subject = readSubject('prune-by-threshold')
  const few = { programs: 2, mutants: 2 }
  let runner: StrengthRunner

  beforeAll(async () => {
    runner = await createStrengthRunner(1)
  })
  afterAll(() => runner.end())

  const faultsOf = async (change: Partial<StrengthSubject>) =>
    (await measure({ ...subject, goldenTest: null, ...change }, runner, few)).faults

  test('finds nothing to mend in an exercise as it is', async () => {
    const { strength, faults } = await measure(subject, runner, few)
    expect(faults).toEqual([])
    expect(strength.killed.tests + strength.killed.error).toBe(strength.mutants)
  })

  test('tells what is wrong with answers, explanations and golden vectors', async () => {
    const [strict] = subject.wrong.filter(({ name }) => name === 'keeps-only-above')
    const known = {
      equivalent: [{ was: 'a', becomes: 'b', why: 'c' }],
      closed: [{ was: 'd', becomes: 'e', test: 'f' }],
    }
    const faults = await faultsOf({
      right: [{ name: 'not-right', source: strict.source }],
      wrong: [{ name: 'not-wrong', source: subject.solution, rejectedBy: strict.rejectedBy }],
      known,
    })
    expect(faults).toEqual([
      expect.stringMatching(/not-right does not pass with seed 00000001/),
      expect.stringMatching(/wrong\/not-wrong\.ts is not rejected by .* with seed 00000001/),
      expect.stringMatching(/0 of 0 golden vectors/),
      expect.stringMatching(/mutants\.json says that f rejects "d" → "e", which it does not/),
      expect.stringMatching(/mutants\.json explains a survivor that there is not, "a" → "b"/),
    ])
  })

  test('tells a mutant that survives', async () => {
    const faults = await faultsOf({
      solution: `${subject.solution}\nexport function unused(): number {\n  return 7\n}\n`,
    })
    expect(faults).toContainEqual(expect.stringMatching(/line \d+, "return 7" → "return 8", survives/))
  })

  test('ends a program that does not end', async () => {
    const code = 'exports.pruneByThreshold = () => { for (;;) {} }'
    const job = { slug: subject.slug, code, only: null, seeds: ['00000001', '00000002'] }
    const impatient = await createStrengthRunner(1, { cpuMs: 3000, clockMs: 60_000 })
    expect(await impatient.run(job)).toEqual({ seeds: [], late: '00000001' })
    await impatient.end()
    expect((await runner.run({ ...job, code: 'throw new Error("no")' })).seeds).toHaveLength(2)
  })
})
