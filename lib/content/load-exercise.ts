import type { Exercise } from '#lib/core/deck.ts'
import type { ContentSource, Report } from './content-fault.ts'
import { loadExerciseText } from './exercise-text.ts'
import { listModules, readText } from './read-files.ts'
import { readJson } from './read-json.ts'
import { checkTopic, citedSources } from './references.ts'
import { type ExerciseFile, exerciseSchema, type SourceLibrary } from './schemas.ts'

/** What an exercise may refer to. */
export interface ExerciseScope {
  /** Undefined if deck.json has faults. */
  readonly topics: readonly string[] | undefined
  /** Undefined if sources.json has faults. */
  readonly library: SourceLibrary | undefined
  readonly libraryPath: string
  readonly slugs: readonly string[]
}

/** Loads one exercise in both languages and checks its modules as text; undefined after faults. */
export async function loadExercise(
  source: ContentSource,
  scope: ExerciseScope,
  slug: string,
): Promise<Exercise | undefined> {
  const folder = `exercises/${slug}`
  const path = `${folder}/exercise.json`
  const data = await readJson(source, path, exerciseSchema)
  const starter = await checkModules(source, folder, data?.exports ?? [])
  const mistakes = await checkAnswers(source, folder)
  const en = await loadExerciseText(source, folder, 'en', mistakes)
  const zh = await loadExerciseText(source, folder, 'zh', mistakes)
  if (en !== undefined && zh !== undefined)
    checkHintCounts(source.report, folder, en.hintsHtml.length, zh.hintsHtml.length)
  if (data === undefined) return undefined
  checkTopic(source.report, path, data.topic, scope.topics)
  checkPrerequisites(source.report, path, data, scope.slugs)
  const sources = citedSources(source.report, path, data.sources, scope.library, scope.libraryPath)
  if (starter === undefined || en === undefined || zh === undefined) return undefined
  return { slug, ...data, sources, starter, text: { en, zh } }
}

/** Checks starter, solution and tests; the answer is the starter's text. */
async function checkModules(
  source: ContentSource,
  folder: string,
  names: readonly string[],
): Promise<string | undefined> {
  const starter = await readText(source, `${folder}/starter.ts`)
  const solution = await readText(source, `${folder}/solution.ts`)
  await readText(source, `${folder}/tests.ts`)
  if (starter !== undefined) checkExports(source.report, `${folder}/starter.ts`, starter, names)
  if (solution !== undefined) checkExports(source.report, `${folder}/solution.ts`, solution, names)
  return starter
}

function checkExports(report: Report, path: string, text: string, names: readonly string[]): void {
  for (const name of names) {
    if (new RegExp(`^export (async )?function ${name}\\b`, 'm').test(text)) continue
    report(`${path}: "export function ${name}" is missing; add it, or mend "exports" of exercise.json.`)
  }
}

/** Checks the folders of right and wrong answers; the answer is the names of the wrong ones. */
async function checkAnswers(source: ContentSource, folder: string): Promise<readonly string[]> {
  const right = await listModules(source, `${folder}/right`)
  if (right.length === 0)
    source.report(`${folder}/right: there is no right answer; add one that differs from solution.ts.`)
  const wrong = await listModules(source, `${folder}/wrong`)
  if (wrong.length === 0) source.report(`${folder}/wrong: there is no wrong answer; add a known mistake.`)
  for (const name of wrong) {
    const path = `${folder}/wrong/${name}.ts`
    const text = (await readText(source, path)) ?? ''
    if (/^export const rejectedBy\s*=\s*(['"])[^'"]+\1/m.test(text)) continue
    source.report(`${path}: "export const rejectedBy = '...'" is missing; add it with the name of the test that fails.`)
  }
  return wrong
}

function checkHintCounts(report: Report, folder: string, en: number, zh: number): void {
  if (en === zh || en === 0 || zh === 0) return
  report(`${folder}/zh.md: there are ${zh} hints but en.md has ${en}; write the same hints in both languages.`)
}

function checkPrerequisites(
  report: Report,
  path: string,
  { prerequisites }: ExerciseFile,
  slugs: readonly string[],
): void {
  for (const [index, prerequisite] of prerequisites.entries()) {
    if (slugs.includes(prerequisite)) continue
    report(`${path}: "prerequisites[${index}]" is "${prerequisite}"; use the slug of a folder in exercises.`)
  }
}
