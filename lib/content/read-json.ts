import type { z } from 'zod'
import type { ContentSource, Report } from './content-fault.ts'
import { readText } from './read-files.ts'
import { checkSchema } from './schema-fault.ts'

/** The value of a JSON file that satisfies the schema, or undefined after faults. */
export async function readJson<T>(source: ContentSource, path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readText(source, path)
  if (text === undefined) return undefined
  const value = parseJson(source.report, path, text)
  return value === undefined ? undefined : checkSchema(source.report, path, schema, value)
}

function parseJson(report: Report, path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { place, reason } = describeJsonError(text, error as SyntaxError)
    report(`${path}${place}: this is not JSON (${reason}); mend the syntax there.`)
    return undefined
  }
}

function describeJsonError(text: string, { message }: SyntaxError): { place: string; reason: string } {
  const reason = message.replace(/ in JSON.*|, \S*"[\s\S]*|\.$/, '')
  const offset = message.match(/at position (\d+)/)?.[1]
  if (offset !== undefined) return { place: `:${lineAt(text, Number(offset))}`, reason }
  const excerpt = message.match(/, \.\.\."([\s\S]*)"\.{0,3} is not valid JSON$/)?.[1]
  const start = excerpt === undefined ? -1 : text.indexOf(excerpt)
  // V8 quotes ten characters on each side of the offending one.
  if (start >= 0) return { place: `:${lineAt(text, start + 10)}`, reason }
  return { place: '', reason }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
