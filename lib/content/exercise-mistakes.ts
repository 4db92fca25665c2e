import type { RootContent } from 'mdast'
import type { ExerciseText } from '#lib/core/deck.ts'
import { type MarkdownFile, plainText, reportAt } from './markdown-file.ts'
import { renderBlocks } from './render-markdown.ts'
import type { Section } from './sections.ts'

/**
 * Reads the known mistakes, one `### file-name: Title` for each file of `wrong/`.
 * Reports files without a text and texts without a file.
 */
export async function describeMistakes(
  section: Section | undefined,
  file: MarkdownFile,
  wrong: readonly string[],
): Promise<ExerciseText['mistakes']> {
  if (section === undefined) return {}
  const entries = cutAtMistakes(section, file)
  const mistakes: Record<string, { title: string; html: string }> = {}
  for (const { name, title, heading, nodes } of entries) {
    const complaint = complain(name, nodes, wrong, Object.hasOwn(mistakes, name))
    if (complaint !== undefined) reportAt(file, heading, `the mistake "${name}" ${complaint}`)
    mistakes[name] = { title, html: await renderBlocks(nodes, file) }
  }
  for (const name of wrong.filter((known) => !Object.hasOwn(mistakes, known))) {
    file.report(`${file.path}: wrong/${name}.ts is not described; add "### ${name}: Title" to "## ${section.heading}".`)
  }
  return mistakes
}

interface MistakeEntry {
  readonly name: string
  readonly title: string
  readonly heading: RootContent
  readonly nodes: RootContent[]
}

function cutAtMistakes(section: Section, file: MarkdownFile): readonly MistakeEntry[] {
  const entries: MistakeEntry[] = []
  for (const node of section.nodes) {
    const current = entries.at(-1)
    if (node.type === 'heading' && node.depth === 3) {
      const [, name, title] = plainText(node).match(/^([a-z0-9-]+)\s*[:：]\s*(.+)$/s) ?? []
      if (name === undefined || title === undefined) {
        reportAt(file, node, `"### ${plainText(node)}" does not name a mistake; write "### file-name: Title"`)
      }
      entries.push({ name: name ?? '', title: title ?? '', heading: node, nodes: [] })
    } else if (current !== undefined) {
      current.nodes.push(node)
    } else {
      reportAt(file, node, 'this stands before the first mistake; move it below a "### file-name: Title"')
    }
  }
  return entries.filter(({ name }) => name !== '')
}

function complain(
  name: string,
  nodes: readonly RootContent[],
  wrong: readonly string[],
  seen: boolean,
): string | undefined {
  if (!wrong.includes(name)) return `has no file wrong/${name}.ts; add the file or mend the name`
  if (seen) return 'appears twice; join the two'
  if (nodes.length === 0) return 'has no text; write what the idea does and why it is wrong'
  return undefined
}
