import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exercise, ExerciseSummary, Question, QuestionSummary, SiteOutline } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'

/** Below the working directory; the measurements of big decks have folders of their own. */
export const compiledFolder = process.env.COMPILED_SITE || join('.generated', 'site')

/** An outline in which a slug is found at once. */
export interface IndexedOutline extends SiteOutline {
  readonly questionAt: ReadonlyMap<string, number>
  readonly exerciseAt: ReadonlyMap<string, number>
}

let outline: Promise<IndexedOutline> | undefined

export function compiledFile(folder: string, name: string): string {
  return join(folder, `${name}.json`)
}

/** What the site has, read once per process. */
export function getOutline(): Promise<IndexedOutline> {
  outline ??= readOutline()
  return outline
}

/** A question with its rendered texts; throws where there is none. */
export async function readQuestion(slug: string): Promise<Question> {
  return JSON.parse(await readCompiled(`questions/${slug}`))
}

/** An exercise with its rendered texts; throws where there is none. */
export async function readExercise(slug: string): Promise<Exercise> {
  return JSON.parse(await readCompiled(`exercises/${slug}`))
}

/** Style rules with the glyphs of the formulas in an exercise's statement; empty where it has none. */
export async function readStatementFonts(slug: string, locale: Locale): Promise<string> {
  const fonts: Readonly<Record<Locale, string>> = JSON.parse(await readCompiled(`statement-fonts/${slug}`))
  return fonts[locale]
}

/** The text of a file that `compileSite` wrote for this working directory; throws a sentence where it is missing. */
export async function readCompiled(name: string): Promise<string> {
  const path = compiledFile(compiledFolder, name)
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new Error(`${path} cannot be read; run npm run build:content.`)
  }
}

/** The questions with these slugs, in the order of the slugs. */
export function questionsNamed(slugs: readonly string[], site: IndexedOutline): readonly QuestionSummary[] {
  return slugs.flatMap((slug) => site.questions[site.questionAt.get(slug) ?? -1] ?? [])
}

/** The exercises with these slugs, in the order of the slugs; a slug may name an exercise that is yet to be written. */
export function exercisesNamed(slugs: readonly string[], site: IndexedOutline): readonly ExerciseSummary[] {
  return slugs.flatMap((slug) => site.exercises[site.exerciseAt.get(slug) ?? -1] ?? [])
}

/** What stands before and after a slug in a list of the outline. */
export function neighboursAt<T>(list: readonly T[], place: number | undefined): { previous?: T; next?: T } {
  return place === undefined ? {} : { previous: list[place - 1], next: list[place + 1] }
}

async function readOutline(): Promise<IndexedOutline> {
  const site: SiteOutline = JSON.parse(await readCompiled('outline'))
  return { ...site, questionAt: placesOf(site.questions), exerciseAt: placesOf(site.exercises) }
}

function placesOf(list: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ slug }, place) => [slug, place]))
}
