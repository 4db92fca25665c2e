import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locale } from '#lib/core/locale.ts'
import type { Suite } from '#lib/exercise-kit/suite.ts'
import type { Grading } from '#lib/runner/judge/explain.ts'

export interface GradedExercise {
  readonly slug: string
  readonly grading: Grading<unknown>
  readonly starter: string
  readonly timeLimitMs: number
  /** Title and text of each known mistake, by its file's name. */
  readonly mistakes: ReadonlyMap<string, MistakeText>
}

export interface MistakeText {
  readonly title: string
  readonly text: string
}

const root = 'exercises'

/** The slugs of all exercises: the folders that hold a suite. */
export function exerciseSlugs(): string[] {
  return readdirSync(root)
    .filter((slug) => existsSync(join(root, slug, 'tests.ts')))
    .sort()
}

/** What judging an exercise and telling of it needs; only what this exercise holds is read. */
export async function loadGradedExercise(slug: string, locale: Locale): Promise<GradedExercise> {
  const folder = join(root, slug)
  const [data, starter, markdown] = await Promise.all(
    ['exercise.json', 'starter.ts', `${locale}.md`].map((name) => readFile(join(folder, name), 'utf8')),
  )
  const { suite } = (await load(join(folder, 'tests.ts'))) as { suite: Suite<unknown> }
  const { timeLimitMs } = JSON.parse(data) as { timeLimitMs: number }
  const grading: Grading<unknown> = {
    suite,
    loadSolution: () => load(join(folder, 'solution.ts')),
    loadMistakes: () => loadAll(join(folder, 'wrong')),
  }
  return { slug, grading, starter, timeLimitMs, mistakes: readMistakes(markdown) }
}

type Module = Readonly<Record<string, unknown>>

function load(file: string): Promise<Module> {
  return import(pathToFileURL(resolve(file)).href) as Promise<Module>
}

async function loadAll(folder: string): Promise<Readonly<Record<string, Module>>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(0, -'.ts'.length), await load(join(folder, file))])),
  )
}

/** `### name: Title` and the text up to the next heading. */
export function readMistakes(markdown: string): Map<string, MistakeText> {
  const entries = markdown
    .replaceAll('\r\n', '\n')
    .split(/^(?=#{1,3} )/m)
    .flatMap((part) => {
      const [, name, title, text] = /^### ([a-z0-9-]+)\s*[:：]\s*(.+)\n([\s\S]*)$/.exec(part) ?? []
      return name === undefined ? [] : [[name, { title: title.trim(), text: text.trim() }] as const]
    })
  return new Map(entries)
}
