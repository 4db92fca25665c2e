import rehypeShikiFromHighlighter from '@shikijs/rehype/core'
import type { Element, Root as HtmlTree } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Code, ListItem, RootContent } from 'mdast'
import rehypeKatex, { type Options as KatexOptions } from 'rehype-katex'
import rehypeStringify from 'rehype-stringify'
import remarkRehype, { defaultHandlers, type Options as HandlerOptions } from 'remark-rehype'
import { type Plugin, unified } from 'unified'
import type { Locale } from '#lib/core/locale.ts'
import { codeThemes, createCodeHighlighter } from './highlighter.ts'
import type { MarkdownContext } from './markdown-file.ts'
import { maskFigure, parseMasks } from './mask-figure.ts'
import { makeAccessible } from './rehype-accessible.ts'

/** Renders blocks to HTML: tables, maths, highlighted code, mask figures. Formulas that fail are reported as faults. */
export async function renderBlocks(nodes: readonly RootContent[], context: MarkdownContext): Promise<string> {
  return (await getProcessor()).stringify(await toHtmlTree(nodes, context))
}

/** Renders what each list item holds; a single paragraph comes without its `<p>`. */
export async function renderItems(items: readonly ListItem[], context: MarkdownContext): Promise<readonly string[]> {
  return Promise.all(items.map((item) => renderItem(item, context)))
}

async function renderItem(item: ListItem, context: MarkdownContext): Promise<string> {
  const tree = await toHtmlTree(item.children, context)
  const [only, ...others] = tree.children
  const isParagraph = only?.type === 'element' && only.tagName === 'p' && others.length === 0
  return (await getProcessor()).stringify(isParagraph ? { type: 'root', children: only.children } : tree)
}

/** Whether any of these pieces of HTML needs the KaTeX style sheet. */
export function containsMath(pieces: readonly string[]): boolean {
  return pieces.some((html) => html.includes('class="katex'))
}

async function toHtmlTree(nodes: readonly RootContent[], context: MarkdownContext): Promise<HtmlTree> {
  const processor = await getProcessor()
  const data: RenderData = { locale: context.locale, mathFaults: [] }
  const tree = await processor.run({ type: 'root', children: [...nodes] }, { data })
  for (const fault of data.mathFaults) context.report(`${context.path}:${fault}`)
  return tree
}

/** What the plugins below read from and leave on the virtual file. */
interface RenderData extends Record<string, unknown> {
  readonly locale: Locale
  readonly mathFaults: string[]
}

let processorPromise: ReturnType<typeof createProcessor> | undefined

function getProcessor(): ReturnType<typeof createProcessor> {
  processorPromise ??= createProcessor()
  return processorPromise
}

async function createProcessor() {
  const highlighter = await createCodeHighlighter()
  return unified()
    .use(remarkRehype, { handlers })
    .use(rehypeAccessible)
    .use(rehypeKatex, katexOptions)
    .use(rehypeMathFaults)
    .use(rehypeShikiFromHighlighter, highlighter, { themes: codeThemes, defaultColor: false, defaultLanguage: 'text' })
    .use(rehypeStringify)
    .freeze()
}

const handlers: HandlerOptions['handlers'] = {
  code(state, node: Code) {
    return node.lang === 'mask' ? maskFigure(parseMasks(node.value).panels) : defaultHandlers.code(state, node)
  },
}

const katexOptions: KatexOptions = {
  strict: 'error',
  trust({ command }) {
    throw new Error(`${command} is not allowed`)
  },
}

const rehypeAccessible: Plugin<[], HtmlTree> = () => (tree, file) => {
  makeAccessible(tree, (file.data as RenderData).locale)
}

/** KaTeX's plugin leaves a message and red text where a formula fails; an author must see a fault instead. */
const rehypeMathFaults: Plugin<[], HtmlTree> = () => (_tree, file) => {
  const { mathFaults } = file.data as RenderData
  for (const { ancestors = [], cause } of file.messages) {
    const line = ancestors.findLast(({ position }) => position !== undefined)?.position?.start.line
    const formula = textOf(ancestors.at(-1) as Element).replace(/\s+/g, ' ')
    mathFaults.push(
      `${line}: the formula "${formula}" does not compile (${katexReason(cause as Error)}); mend its TeX.`,
    )
  }
}

function katexReason({ message }: Error): string {
  return message.replace(/^KaTeX parse error: (LaTeX-incompatible.*?: )?/, '').replace(/ at position \d+:.*$/s, '')
}
