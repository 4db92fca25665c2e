import type { ListItem } from 'mdast'
import type { QuestionText } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { ContentSource } from './content-fault.ts'
import { type MarkdownFile, reportAt } from './markdown-file.ts'
import { readMarkdown } from './read-markdown.ts'
import { containsMath, renderBlocks, renderItems } from './render-markdown.ts'
import { type QuestionFile, questionFrontSchema } from './schemas.ts'
import { listItems, questionSections, splitSections } from './sections.ts'

/**
 * Loads a question in one language; undefined after faults. `data` is undefined if question.json has faults:
 * then the text is checked as far as it goes.
 */
export async function loadQuestionText(
  source: ContentSource,
  folder: string,
  locale: Locale,
  data: QuestionFile | undefined,
): Promise<QuestionText | undefined> {
  const document = await readMarkdown(source, `${folder}/${locale}.md`, locale, questionFrontSchema[locale])
  if (document === undefined) return undefined
  const { front, file } = document
  const sections = splitSections(file, questionSections(data?.kind))
  const rubricItems = listItems(sections.rubric, file)
  const followUps = listItems(sections.followUps, file)
  const answerHtml = await renderBlocks(sections.answer?.nodes ?? [], file)
  const workingHtml = await renderBlocks(sections.working?.nodes ?? [], file)
  const rubricHtml = await renderItems(rubricItems, file)
  const mistakesHtml = await renderItems(listItems(sections.mistakes, file), file)
  const followUpsHtml = await renderItems(followUps, file)

  checkFollowUps(file, followUps)
  if (data !== undefined) checkRubric(file, rubricItems, data.rubric)
  if (data !== undefined && front !== undefined) checkCalcLabels(file, front.calc, data)
  if (data === undefined || front === undefined) return undefined
  const { calc: calcLabels, ...heading } = front
  const rubric = rubricHtml.map((html, index) => ({ id: data.rubric[index] ?? '', html }))
  const hasMath = containsMath([answerHtml, workingHtml, ...rubricHtml, ...mistakesHtml, ...followUpsHtml])
  return { ...heading, answerHtml, workingHtml, rubric, mistakesHtml, followUpsHtml, calcLabels, hasMath }
}

function checkRubric(file: MarkdownFile, items: readonly ListItem[], ids: readonly string[]): void {
  if (items.length > 0 && items.length !== ids.length) {
    const counts = `the rubric has ${items.length} points but "rubric" of question.json names ${ids.length}`
    file.report(`${file.path}: ${counts}; write one point for each id, in the same order.`)
  }
  for (const item of items) {
    const [paragraph, ...others] = item.children
    if (paragraph === undefined || (paragraph.type === 'paragraph' && others.length === 0)) continue
    reportAt(file, item, 'a rubric point is more than one paragraph; make it one short sentence')
  }
}

function checkFollowUps(file: MarkdownFile, items: readonly ListItem[]): void {
  for (const item of items) {
    const [paragraph] = item.children
    if (paragraph === undefined) continue
    if (paragraph.type === 'paragraph' && paragraph.children[0]?.type === 'strong') continue
    reportAt(file, item, 'a follow-up does not begin with its question in bold; write "**Question?** Answer."')
  }
}

function checkCalcLabels(file: MarkdownFile, labels: Readonly<Record<string, string>>, { calc }: QuestionFile): void {
  const ids = calc.map(({ id }) => id)
  for (const id of ids.filter((known) => labels[known] === undefined)) {
    file.report(`${file.path}: "calc.${id}" is missing; write the label of this number, with its unit.`)
  }
  for (const label of Object.keys(labels).filter((known) => !ids.includes(known))) {
    file.report(`${file.path}: "calc.${label}" names no number of question.json; remove it or mend its name.`)
  }
}
