import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KnownMutants } from './exercise-files.ts'
import type { GoldenResult } from './golden.ts'
import type { Seeds } from './measure.ts'
import { renderStrength } from './render.ts'

export interface Survivor {
  readonly rule: string
  readonly line: number
  readonly was: string
  readonly becomes: string
  /** Why no test can tell it from the solution; null is a gap in the suite. */
  readonly why: string | null
}

/** What was measured of one exercise. */
export interface ExerciseStrength {
  readonly slug: string
  readonly hash: string
  readonly seeds: Seeds
  readonly mutants: number
  readonly killed: { readonly tests: number; readonly error: number; readonly timeout: number }
  readonly survivors: readonly Survivor[]
  readonly closed: KnownMutants['closed']
  readonly wrong: { readonly count: number; readonly rejected: number }
  readonly right: { readonly count: number; readonly accepted: number }
  readonly golden: GoldenResult
}

/** Whether nothing is left to mend. */
export function isSound({ survivors, wrong, right, golden }: ExerciseStrength): boolean {
  const explained = survivors.every(({ why }) => why !== null)
  const judged = wrong.rejected === wrong.count && right.accepted === right.count
  return explained && judged && golden.cases > 0 && golden.agreed === golden.cases
}

const resultsFile = join('exercises', 'strength.json')
export const strengthFile = join('exercises', 'STRENGTH.md')

export async function readResults(): Promise<readonly ExerciseStrength[]> {
  return existsSync(resultsFile) ? (JSON.parse(await readFile(resultsFile, 'utf8')) as ExerciseStrength[]) : []
}

/** Keeps the results of exercises that were not measured this time, and forgets exercises that are gone. */
export async function writeResults(measured: ExerciseStrength, slugs: readonly string[]): Promise<void> {
  const others = (await readResults()).filter(({ slug }) => slugs.includes(slug) && slug !== measured.slug)
  const results = [...others, measured].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
  await writeFile(strengthFile, renderStrength(results))
}
