import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Suite } from '#lib/exercise-kit/suite.ts'
import type { PreparedCalls } from '#lib/runner/judge/judge-run.ts'
import { judge } from '#lib/runner/judge/judge-run.ts'
import { createLocalLearner } from '#lib/runner/judge/local-learner.ts'
import type { RunMode, Verdict } from '#lib/runner/verdict.ts'

type Module = Readonly<Record<string, unknown>>

export interface LoadedExercise {
  readonly slug: string
  readonly suite: Suite<unknown>
  readonly solution: Module
  readonly starter: Module
  readonly wrong: ReadonlyMap<string, Module>
  readonly right: ReadonlyMap<string, Module>
}

const root = join(process.cwd(), 'exercises')

/** Imports everything of one exercise. */
export async function loadExercise(slug: string): Promise<LoadedExercise> {
  const folder = join(root, slug)
  const [tests, solution, starter, wrong, right] = await Promise.all([
    load(join(folder, 'tests.ts')),
    load(join(folder, 'solution.ts')),
    load(join(folder, 'starter.ts')),
    loadFolder(join(folder, 'wrong')),
    loadFolder(join(folder, 'right')),
  ])
  return { slug, suite: tests.suite as Suite<unknown>, solution, starter, wrong, right }
}

/** Judges a module of the project in this realm. Time stands still in it, so that a slow machine decides nothing. */
export function judgeModule(
  exercise: LoadedExercise,
  module: Module,
  seed: string,
  mode: RunMode = 'submit',
  prepared?: PreparedCalls,
): Promise<Verdict> {
  const { suite, solution, wrong } = exercise
  const loadMistakes = async () => Object.fromEntries(wrong)
  const grading = { suite, loadSolution: async () => solution, loadMistakes }
  return judge(grading, createLocalLearner(module), {
    exercise: exercise.slug,
    mode,
    seed,
    replay: false,
    limitMs: 60_000,
    loadLimitMs: 60_000,
    totalLimitMs: 600_000,
    now: () => 0,
    prepared: Promise.resolve(prepared),
  })
}

function load(file: string): Promise<Module> {
  return import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<Module>
}

async function loadFolder(folder: string): Promise<Map<string, Module>> {
  const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))
  return new Map(await Promise.all(names.map(async (name) => [name, await load(join(folder, `${name}.ts`))] as const)))
}
