import type { z } from 'zod'
import type { Report } from './content-fault.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Data as its schema wants it, or undefined after a fault for each issue. */
export function checkSchema<T>(report: Report, path: string, schema: z.ZodType<T>, data: unknown): T | undefined {
  const result = schema.safeParse(data)
  if (result.success) return result.data
  for (const fault of schemaFaults(path, result.error.issues, data)) report(fault)
  return undefined
}

/** Turns the issues of a schema into sentences such as `x.json: "level" is "expert"; use one of junior, mid, senior.` */
function schemaFaults(file: string, issues: readonly Issue[], data: unknown): readonly string[] {
  return issues.flatMap((issue) => sentences(issue, data)).map((sentence) => `${file}: ${sentence}.`)
}

function sentences(issue: Issue, data: unknown): readonly string[] {
  const field = fieldName(issue.path)
  const value = valueAt(data, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      (key) => `${fieldName([...issue.path, key])} is not a known field; remove it or mend its name`,
    )
  }
  if (issue.code === 'custom') return [`${field} ${issue.message}`]
  if (issue.code === 'invalid_key') return [`the name of ${field} is malformed; ${issue.issues[0]?.message}`]
  if (value === undefined) return [`${field} is missing; ${mend(issue)}`]
  if (issue.code === 'too_big' && typeof value === 'string') {
    return [`${field} has ${value.length} characters; shorten it to at most ${issue.maximum}`]
  }
  return [`${field} is ${show(value)}; ${mend(issue)}`]
}

function mend(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${nouns[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return issue.values.length === 1
        ? `use ${String(issue.values[0])}`
        : `use one of ${issue.values.filter(Boolean).map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `give at least ${issue.minimum} ${issue.origin === 'string' ? 'character' : 'item'}`
        : `use ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array'
        ? `give at most ${issue.maximum} items`
        : `use ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`
    default:
      return issue.message
  }
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object with named fields',
  record: 'an object with named fields',
}

function fieldName(path: Path): string {
  if (path.length === 0) return 'the content'
  const name = path.map((key, index) =>
    typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`,
  )
  return `"${name.join('')}"`
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>> | null)?.[key], data)
}

function show(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
