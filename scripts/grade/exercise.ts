import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locale } from '#lib/core/locale.ts'
import type { Suite } from '#lib/exercise-kit/suite.ts'

export interface GradedExercise {
  readonly slug: string
  readonly suite: Suite<unknown>
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
  const { suite } = (await import(pathToFileURL(resolve(folder, 'tests.ts')).href)) as { suite: Suite<unknown> }
  const { timeLimitMs } = JSON.parse(data) as { timeLimitMs: number }
  return { slug, suite, starter, timeLimitMs, mistakes: readMistakes(markdown) }
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
