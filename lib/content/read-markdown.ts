import matter from 'gray-matter'
import type { z } from 'zod'
import type { Locale } from '#lib/core/locale.ts'
import { checkMarkdown } from './check-markdown.ts'
import type { ContentSource, Report } from './content-fault.ts'
import { type MarkdownFile, parseMarkdown } from './markdown-file.ts'
import { readText } from './read-files.ts'
import { checkSchema } from './schema-fault.ts'

export interface MarkdownDocument<T> {
  /** Undefined if the front matter has faults. */
  readonly front: T | undefined
  readonly file: MarkdownFile
}

/** A Markdown file with front matter that satisfies the schema; undefined after a fault if it cannot be read at all. */
export async function readMarkdown<T>(
  source: ContentSource,
  path: string,
  locale: Locale,
  schema: z.ZodType<T>,
): Promise<MarkdownDocument<T> | undefined> {
  const text = await readText(source, path)
  if (text === undefined) return undefined
  const parts = splitFrontMatter(source.report, path, text)
  if (parts === undefined) return undefined
  const file = parseMarkdown({ path, locale, report: source.report }, parts.body)
  checkMarkdown(file)
  return { front: checkSchema(source.report, path, schema, parts.front), file }
}

function splitFrontMatter(report: Report, path: string, text: string) {
  if (!/^---\n/.test(text)) {
    report(`${path}:1: the front matter is missing; begin the file with "---", the fields and "---".`)
    return undefined
  }
  if (!/\n---\s*(\n|$)/.test(text)) {
    report(`${path}:1: the front matter has no end; close it with a line "---".`)
    return undefined
  }
  try {
    // Options, even empty ones, keep gray-matter from its cache, which forgets errors.
    const { data, content } = matter(text, {})
    return { front: data, body: keepLineNumbers(text, content) }
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { line: number } }
    const line = mark === undefined ? 1 : mark.line + 1
    report(
      `${path}:${line}: the front matter is not YAML (${reason}); mend it, with quotes around text that holds a colon.`,
    )
    return undefined
  }
}

function keepLineNumbers(text: string, content: string): string {
  const linesAbove = text.slice(0, text.length - content.length).split('\n').length - 1
  return '\n'.repeat(linesAbove) + content
}
