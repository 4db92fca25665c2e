import type { ListItem, RootContent } from 'mdast'
import type { Localized } from '#lib/core/locale.ts'
import { type MarkdownFile, plainText, reportAt } from './markdown-file.ts'

export interface SectionRule<Id extends string = string> {
  readonly id: Id
  readonly heading: Localized
  readonly optional?: boolean
}

export interface Section {
  /** As in the text, for example `Rubric` or `评分要点`. */
  readonly heading: string
  readonly start: RootContent
  readonly nodes: readonly RootContent[]
}

export type Sections<Id extends string> = Readonly<Partial<Record<Id, Section>>>

export type QuestionSectionId = 'answer' | 'working' | 'rubric' | 'mistakes' | 'followUps'

/** The sections of a question in their order; `working` belongs to calculations, and is optional while the kind is unknown. */
export function questionSections(kind: string | undefined): readonly SectionRule<QuestionSectionId>[] {
  const working = { id: 'working', heading: { en: 'Working', zh: '推导' }, optional: kind === undefined } as const
  return [
    { id: 'answer', heading: { en: 'Answer', zh: '回答' } },
    ...(kind === 'calc' || kind === undefined ? [working] : []),
    { id: 'rubric', heading: { en: 'Rubric', zh: '评分要点' } },
    { id: 'mistakes', heading: { en: 'Mistakes', zh: '常见错误' } },
    { id: 'followUps', heading: { en: 'Follow-ups', zh: '追问' } },
  ]
}

/** The sections of an exercise's statement in their order. */
export const exerciseSections = [
  { id: 'task', heading: { en: 'Task', zh: '任务' } },
  { id: 'why', heading: { en: 'Why they ask', zh: '面试官为什么问' } },
  { id: 'signature', heading: { en: 'Signature', zh: '签名' } },
  { id: 'semantics', heading: { en: 'Semantics', zh: '语义' } },
  { id: 'example', heading: { en: 'Example', zh: '示例' } },
  { id: 'hints', heading: { en: 'Hints', zh: '提示' } },
  { id: 'discussion', heading: { en: 'Discussion', zh: '讨论' } },
  { id: 'mistakes', heading: { en: 'Mistakes', zh: '常见错误' } },
] as const satisfies readonly SectionRule[]

/** Divides a body at its level-2 headings; reports sections that are missing, unknown, doubled, out of order or empty. */
export function splitSections<Id extends string>(file: MarkdownFile, rules: readonly SectionRule<Id>[]): Sections<Id> {
  const headings = rules.map((rule) => rule.heading[file.locale])
  const sections = new Map<string, Section>()
  let last = -1
  for (const section of cutAtHeadings(file)) {
    const position = headings.indexOf(section.heading)
    const complaint = complain(section, position, last, headings, sections.has(section.heading))
    if (complaint !== undefined) reportAt(file, section.start, `"## ${section.heading}" ${complaint}`)
    if (position >= 0) sections.set(section.heading, section)
    last = Math.max(last, position)
  }
  reportMissing(file, rules, sections)
  const entries = rules.map((rule) => [rule.id, sections.get(rule.heading[file.locale])] as const)
  return Object.fromEntries(entries.filter(([, section]) => section !== undefined)) as Sections<Id>
}

/** The items of a section that is one list; reports anything else in it. A section that is missing has no items. */
export function listItems(section: Section | undefined, file: MarkdownFile): readonly ListItem[] {
  if (section === undefined || section.nodes.length === 0) return []
  const { heading, start, nodes } = section
  const [list, other] = nodes
  if (list?.type !== 'list' || other !== undefined) {
    const place = list?.type === 'list' ? other : list
    reportAt(
      file,
      place ?? start,
      `section "## ${heading}" is more than one list; write everything in it as items of one list`,
    )
    return []
  }
  for (const item of list.children) {
    if (item.children.length === 0) reportAt(file, item, `an item of "## ${heading}" is empty; write it or remove it`)
  }
  return list.children
}

function cutAtHeadings(file: MarkdownFile): readonly Section[] {
  const sections: (Section & { nodes: RootContent[] })[] = []
  for (const node of file.tree.children) {
    const current = sections.at(-1)
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ heading: plainText(node).trim(), start: node, nodes: [] })
    } else if (current !== undefined) {
      current.nodes.push(node)
    } else {
      reportAt(file, node, 'this stands before the first section; move it below a "##" heading')
    }
  }
  return sections
}

function complain(
  section: Section,
  position: number,
  last: number,
  headings: readonly string[],
  seen: boolean,
): string | undefined {
  if (position < 0) return `is not a section here; use ${headings.join(', ')}`
  if (seen) return 'appears twice; join the two'
  if (position < last) return `stands after "## ${headings[last]}"; move it before`
  if (section.nodes.length === 0) return 'is empty; write it'
  return undefined
}

function reportMissing(
  file: MarkdownFile,
  rules: readonly SectionRule[],
  sections: ReadonlyMap<string, Section>,
): void {
  for (const [index, { heading, optional }] of rules.entries()) {
    const name = heading[file.locale]
    if (optional || sections.has(name)) continue
    const previous = rules[index - 1]?.heading[file.locale]
    const place = previous === undefined ? 'as the first section' : `after "## ${previous}"`
    file.report(`${file.path}: section "## ${name}" is missing; add it ${place}.`)
  }
}
