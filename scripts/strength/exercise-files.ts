import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A mutant that was thought about: why no test can tell it, or which test was added that does. */
export interface KnownMutant {
  readonly was: string
  readonly becomes: string
}

export interface KnownMutants {
  readonly equivalent: readonly (KnownMutant & { readonly why: string })[]
  readonly closed: readonly (KnownMutant & { readonly test: string })[]
}

export interface Program {
  readonly name: string
  readonly source: string
}

/** What `npm run strength` measures of one exercise. */
export interface StrengthSubject {
  readonly slug: string
  readonly solution: string
  readonly right: readonly Program[]
  readonly wrong: readonly (Program & { readonly rejectedBy: string })[]
  readonly known: KnownMutants
  readonly goldenTest: string | null
  /** Of everything that the measures depend on; the same on every system. */
  readonly hash: string
}

/** Reads one exercise. */
export function readSubject(slug: string): StrengthSubject {
  const folder = join('exercises', slug)
  const golden = join('tests', 'exercises', `golden-${slug}.test.ts`)
  return {
    slug,
    solution: read(join(folder, 'solution.ts')),
    right: programs(join(folder, 'right')),
    wrong: programs(join(folder, 'wrong')).map((program) => ({ ...program, rejectedBy: rejectedBy(program) })),
    known: readKnown(join(folder, 'mutants.json')),
    goldenTest: existsSync(golden) ? golden : null,
    hash: hashOf(slug),
  }
}

function programs(folder: string): Program[] {
  return modulesOf(folder).map((name) => ({ name, source: read(join(folder, `${name}.ts`)) }))
}

function modulesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

function rejectedBy({ name, source }: Program): string {
  const [, test] = /^export const rejectedBy\s*=\s*['"]([^'"]+)['"]/m.exec(source) ?? []
  if (test === undefined) throw new Error(`wrong/${name}.ts does not say by which test it is rejected.`)
  return test
}

function readKnown(file: string): KnownMutants {
  if (!existsSync(file)) return { equivalent: [], closed: [] }
  return { equivalent: [], closed: [], ...(JSON.parse(read(file)) as Partial<KnownMutants>) }
}

/** The text's mark. What a suite says of pictures judges nothing, so it does not count. */
function hashOf(slug: string): string {
  const folder = join('exercises', slug)
  const own = modulesOf(folder).filter((name) => name !== 'starter')
  const answers = ['right', 'wrong'].flatMap((kind) => modulesOf(join(folder, kind)).map((name) => join(kind, name)))
  const files = [...own, ...answers].map((name) => join(folder, `${name}.ts`))
  const data = [join(folder, 'mutants.json'), join('tests', 'golden', `${slug}.json`)].filter(existsSync)
  const hash = createHash('sha256')
  for (const file of [...files, ...data]) {
    const text = read(file).replace(/^\s*picture:.*\n/gm, '')
    hash.update(`${file.replaceAll('\\', '/')}\n${text}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function read(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
}
