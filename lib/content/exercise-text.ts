import type { ExerciseText } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { ContentSource } from './content-fault.ts'
import { describeMistakes } from './exercise-mistakes.ts'
import { readMarkdown } from './read-markdown.ts'
import { containsMath, renderBlocks, renderItems } from './render-markdown.ts'
import { exerciseFrontSchema } from './schemas.ts'
import { exerciseSections, listItems, type Section, splitSections } from './sections.ts'

const minHints = 2
const maxHints = 6

/** Loads the statement of an exercise in one language; undefined after faults. `wrong` names the files of `wrong/`. */
export async function loadExerciseText(
  source: ContentSource,
  folder: string,
  locale: Locale,
  wrong: readonly string[],
): Promise<ExerciseText | undefined> {
  const document = await readMarkdown(source, `${folder}/${locale}.md`, locale, exerciseFrontSchema[locale])
  if (document === undefined) return undefined
  const { front, file } = document
  const sections = splitSections(file, exerciseSections)
  const render = (section: Section | undefined) => renderBlocks(section?.nodes ?? [], file)
  const blocks = {
    taskHtml: await render(sections.task),
    whyHtml: await render(sections.why),
    signatureHtml: await render(sections.signature),
    semanticsHtml: await render(sections.semantics),
    exampleHtml: await render(sections.example),
    discussionHtml: await render(sections.discussion),
  }
  const hints = listItems(sections.hints, file)
  if (hints.length > 0 && (hints.length < minHints || hints.length > maxHints)) {
    file.report(`${file.path}: the number of hints is ${hints.length}; write ${minHints} to ${maxHints}.`)
  }
  const hintsHtml = await renderItems(hints, file)
  const mistakes = await describeMistakes(sections.mistakes, file, wrong)
  if (front === undefined) return undefined
  const mistakesHtml = Object.values(mistakes).map(({ html }) => html)
  const hasMath = containsMath([...Object.values(blocks), ...hintsHtml, ...mistakesHtml])
  return { ...front, ...blocks, hintsHtml, mistakes, hasMath }
}
