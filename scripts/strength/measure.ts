import { transpile } from '#lib/runner/transpile.ts'
import type { KnownMutant, Program, StrengthSubject } from './exercise-files.ts'
import { runGoldenTest } from './golden.ts'
import type { SeedResult } from './messages.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import type { ExerciseStrength, Survivor } from './results.ts'
import type { StrengthRunner } from './runner.ts'

/** How a mutant ended: `sometimes` is rejected with some seeds only, so it survives. */
type Fate = 'tests' | 'error' | 'timeout' | 'survives' | 'sometimes'

interface Tried {
  readonly mutant: Mutant
  readonly fate: Fate
  /** Ids of the tests that failed with every seed. */
  readonly failing: readonly string[]
}

/** With how many seeds each program and each mutant is run. */
export interface Seeds {
  readonly programs: number
  readonly mutants: number
}

/** Measures one exercise. `faults` are sentences on what must be mended. */
export async function measure(
  subject: StrengthSubject,
  runner: StrengthRunner,
  seeds: Seeds,
): Promise<{ readonly strength: ExerciseStrength; readonly faults: readonly string[] }> {
  const faults: string[] = []
  const report = (fault: string): void => {
    faults.push(`${subject.slug}: ${fault}`)
  }
  const accepted = await acceptedOf(subject, runner, seedsOf(seeds.programs), report)
  const rejected = await rejectedOf(subject, runner, seedsOf(seeds.programs), report)
  const mutants = await mutantsOf(subject.solution)
  const tried = await Promise.all(
    mutants.map((mutant) => tryMutant(subject.slug, mutant, runner, seedsOf(seeds.mutants))),
  )
  const golden = await runGoldenTest(subject.goldenTest)
  if (golden.agreed !== golden.cases || golden.cases === 0)
    report(`${golden.agreed} of ${golden.cases} golden vectors agree with solution.ts.`)
  reportClosed(subject, tried, report)
  const killedBy = (fate: Fate): number => tried.filter((each) => each.fate === fate).length
  const strength: ExerciseStrength = {
    slug: subject.slug,
    hash: subject.hash,
    seeds,
    mutants: mutants.length,
    killed: { tests: killedBy('tests'), error: killedBy('error'), timeout: killedBy('timeout') },
    survivors: survivorsOf(subject, tried, report),
    closed: subject.known.closed,
    wrong: { count: subject.wrong.length, rejected },
    right: { count: subject.right.length, accepted },
    golden,
  }
  return { strength, faults }
}

/** `00000001`, `00000002`, … */
function seedsOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => (i + 1).toString(16).padStart(8, '0'))
}

type Report = (fault: string) => void

/** The solution and the right answers that pass with every seed; the answer counts the right ones. */
async function acceptedOf(
  { slug, solution, right }: StrengthSubject,
  runner: StrengthRunner,
  seeds: readonly string[],
  report: Report,
): Promise<number> {
  const programs = [{ name: 'solution', source: solution }, ...right]
  const passed = await Promise.all(
    programs.map(async (program) => {
      const { results, late } = await tryProgram(slug, program, null, runner, seeds)
      const bad = results.find((result) => result.outcome !== 'passed')
      if (late !== null || bad) report(`${program.name} does not pass with seed ${late ?? tell(bad)}.`)
      return late === null && bad === undefined
    }),
  )
  return passed.slice(1).filter(Boolean).length
}

/** A test's inputs depend on the seed and the test alone, so the test that a wrong answer names is run by itself. */
async function rejectedOf(
  { slug, wrong }: StrengthSubject,
  runner: StrengthRunner,
  seeds: readonly string[],
  report: Report,
): Promise<number> {
  const rejected = await Promise.all(
    wrong.map(async (program) => {
      const { results, late } = await tryProgram(slug, program, program.rejectedBy, runner, seeds)
      const bad = results.find((result) => !result.failing.includes(program.rejectedBy))
      if (bad) report(`wrong/${program.name}.ts is not rejected by ${program.rejectedBy} with seed ${tell(bad)}.`)
      if (late !== null) report(`wrong/${program.name}.ts does not end with seed ${late}.`)
      return late === null && bad === undefined
    }),
  )
  return rejected.filter(Boolean).length
}

async function tryProgram(
  slug: string,
  { name, source }: Program,
  only: string | null,
  runner: StrengthRunner,
  seeds: readonly string[],
): Promise<{ results: readonly SeedResult[]; late: string | null }> {
  const transpiled = transpile(source)
  if (!transpiled.ok) throw new Error(`${slug}: ${name} cannot be transpiled: ${transpiled.message}`)
  const { seeds: results, late } = await runner.run({ slug, code: transpiled.code, only, seeds })
  return { results, late }
}

function tell(result: SeedResult | undefined): string {
  return `${result?.seed}: ${result?.problem ?? result?.failing.join(', ')}`
}

async function tryMutant(
  slug: string,
  mutant: Mutant,
  runner: StrengthRunner,
  seeds: readonly string[],
): Promise<Tried> {
  const program = { name: `the mutant "${mutant.becomes}"`, source: mutant.source }
  const { results, late } = await tryProgram(slug, program, null, runner, seeds)
  const passed = results.filter((result) => result.outcome === 'passed').length
  const failing = results.map((result) => result.failing)
  const always = (failing[0] ?? []).filter((test) => failing.every((tests) => tests.includes(test)))
  const first = results[0]?.outcome === 'failed' ? 'tests' : 'error'
  const killed = late === null ? first : 'timeout'
  const fate = passed === 0 ? killed : passed === results.length ? 'survives' : 'sometimes'
  return { mutant, fate, failing: always }
}

function survivorsOf({ known }: StrengthSubject, tried: readonly Tried[], report: Report): Survivor[] {
  const left = tried.filter(({ fate }) => fate === 'survives' || fate === 'sometimes')
  for (const { was, becomes } of known.equivalent.filter((each) => !left.some(({ mutant }) => same(mutant, each))))
    report(`mutants.json explains a survivor that there is not, "${was}" → "${becomes}"; remove it.`)
  return left.map(({ mutant, fate }) => {
    const { rule, line, was, becomes } = mutant
    const why = known.equivalent.find((each) => same(mutant, each))?.why ?? null
    if (why === null)
      report(
        `line ${line}, "${was}" → "${becomes}", ${fate === 'sometimes' ? 'passes with some seeds' : 'survives'}; ` +
          'add a test that fails, or say in mutants.json why none can.',
      )
    return { rule, line, was, becomes, why }
  })
}

function reportClosed({ known }: StrengthSubject, tried: readonly Tried[], report: Report): void {
  for (const closed of known.closed) {
    const found = tried.find(({ mutant }) => same(mutant, closed))
    if (found?.failing.includes(closed.test)) continue
    report(`mutants.json says that ${closed.test} rejects "${closed.was}" → "${closed.becomes}", which it does not.`)
  }
}

function same(mutant: Mutant, known: KnownMutant): boolean {
  return mutant.was === known.was && mutant.becomes === known.becomes
}
