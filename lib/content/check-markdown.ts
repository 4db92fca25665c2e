import type { Heading, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { highlightedLanguages } from './highlighter.ts'
import { isDoubleDollar, type MarkdownFile, plainText, reportAt } from './markdown-file.ts'
import { parseMasks } from './mask-figure.ts'

/** Reports Markdown that the site does not render, or would render wrongly. */
export function checkMarkdown(file: MarkdownFile): void {
  let depth = 2
  visit(file.tree, (node) => {
    if (node.type === 'root') return
    const complaint = node.type === 'heading' ? headingComplaint(node, depth) : complain(node, file)
    if (complaint !== undefined) reportAt(file, node, complaint)
    if (node.type === 'heading') depth = node.depth
  })
}

function headingComplaint(heading: Heading, previousDepth: number): string | undefined {
  const text = `"${'#'.repeat(heading.depth)} ${plainText(heading)}"`
  if (heading.depth === 1)
    return `${text} is a heading of level 1; sections are level 2 and headings in them start at "###"`
  if (heading.depth > previousDepth + 1) return `${text} skips a level; use "${'#'.repeat(previousDepth + 1)}"`
  return undefined
}

function complain(node: RootContent, { source }: MarkdownFile): string | undefined {
  switch (node.type) {
    case 'html':
      return `raw HTML ${excerpt(node.value)} is not allowed; write Markdown, or "\\<" for the sign`
    case 'image':
    case 'imageReference':
      return 'images are not supported; draw a mask figure or a table'
    case 'definition':
    case 'linkReference':
      return 'reference links are not supported; write the address in the link'
    case 'footnoteDefinition':
    case 'footnoteReference':
      return 'footnotes are not supported; write the note in the text'
    case 'link':
      return /^https?:\/\//.test(node.url)
        ? undefined
        : `the link to "${node.url}" is not a full address; start it with https://`
    case 'inlineMath':
      return isDoubleDollar(node, source)
        ? `the formula ${excerpt(node.value)} stands in a line of text; use single dollar signs or put $$ on lines of their own`
        : undefined
    case 'text':
      return node.value.includes('**')
        ? `the ** in ${excerpt(node.value)} makes no bold text; move punctuation out of the marks or put a space outside them`
        : undefined
    case 'code':
      return node.lang === 'mask' ? maskComplaint(node.value) : languageComplaint(node.lang ?? 'text')
    default:
      return undefined
  }
}

function languageComplaint(language: string): string | undefined {
  if (highlightedLanguages.some((known) => known === language)) return undefined
  return `code of language "${language}" is not highlighted; use one of ${highlightedLanguages.join(', ')}, mask`
}

function maskComplaint(value: string): string | undefined {
  const { faults } = parseMasks(value)
  return faults.length === 0 ? undefined : `the mask figure is malformed: ${faults.join('; ')}`
}

function excerpt(value: string): string {
  const line = value.trim().replace(/\s+/g, ' ')
  return `"${line.length > 40 ? `${line.slice(0, 37)}...` : line}"`
}
