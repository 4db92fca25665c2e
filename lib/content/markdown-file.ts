import type { Element } from 'hast'
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import { visit } from 'unist-util-visit'
import type { Locale } from '#lib/core/locale.ts'
import type { Report } from './content-fault.ts'
import { joinHanLines } from './schemas.ts'

export interface MarkdownContext {
  /** Relative to the root, for faults. */
  readonly path: string
  readonly locale: Locale
  readonly report: Report
}

export interface MarkdownFile extends MarkdownContext {
  readonly source: string
  readonly tree: Root
}

/** Parses Markdown with tables and maths; the lines of Chinese paragraphs are joined without spaces. */
export function parseMarkdown(context: MarkdownContext, source: string): MarkdownFile {
  const tree = parser.parse(source)
  visit(tree, 'text', (node) => {
    node.value = joinHanLines(node.value)
  })
  visit(tree, 'paragraph', (node, index, parent) => {
    const block = loneDisplayMath(node, source)
    if (block !== undefined && parent !== undefined && index !== undefined) parent.children[index] = block
  })
  return { ...context, source, tree }
}

/** Reports a fault at the line of a node. */
export function reportAt({ path, report }: MarkdownContext, node: RootContent, sentence: string): void {
  report(`${path}:${node.position?.start.line}: ${sentence}.`)
}

/** The words of a node without their formatting. */
export function plainText(node: RootContent | PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainText).join('') : ''
}

/** Whether inline maths is written with two dollar signs. */
export function isDoubleDollar(node: RootContent, source: string): boolean {
  const start = node.position?.start.offset ?? 0
  return source.slice(start, start + 2) === '$$'
}

type MathBlock = Extract<RootContent, { readonly type: 'math' }>

const parser = remark().use(remarkGfm).use(remarkMath).freeze()

/** `$$x$$` on one line is inline maths to the parser, though every author means a display. */
function loneDisplayMath({ children, position }: Paragraph, source: string): MathBlock | undefined {
  const [only, ...others] = children
  if (only?.type !== 'inlineMath' || others.length > 0 || !isDoubleDollar(only, source)) return undefined
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className: ['language-math', 'math-display'] },
    children: [{ type: 'text', value: only.value }],
  }
  return { type: 'math', value: only.value, position, data: { hName: 'pre', hChildren: [code] } }
}
