import { checkMarkdown } from '#lib/content/check-markdown.ts'
import { parseMarkdown } from '#lib/content/markdown-file.ts'
import { renderBlocks } from '#lib/content/render-markdown.ts'
import type { Locale } from '#lib/core/locale.ts'

/** Checks and renders a piece of Markdown as if it were the file `x.md`. */
export async function render(
  markdown: string,
  locale: Locale = 'en',
): Promise<{ readonly html: string; readonly faults: readonly string[] }> {
  const faults: string[] = []
  const file = parseMarkdown({ path: 'x.md', locale, report: (fault) => faults.push(fault) }, markdown)
  checkMarkdown(file)
  const html = await renderBlocks(file.tree.children, file)
  return { html, faults }
}
