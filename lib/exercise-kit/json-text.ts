import { isArray, keys, stringifyJson } from './primordials.ts'

/**
 * JSON of plain data. Unlike `JSON.stringify` it asks nothing for a `toJSON`, which any prototype may have by now.
 * Returns null for more than `maxNodes` values or for what is no plain data.
 */
export function jsonText(value: unknown, maxNodes: number): string | null {
  const budget = { nodes: maxNodes }
  const text = write(value, budget)
  return budget.nodes < 0 ? null : text
}

function write(value: unknown, budget: { nodes: number }): string | null {
  if (--budget.nodes < 0) return null
  if (typeof value !== 'object' || value === null) return writeLeaf(value)
  return isArray(value) ? writeList(value, budget) : writeRecord(value as Record<string, unknown>, budget)
}

function writeLeaf(value: unknown): string | null {
  if (value === undefined) return 'null'
  const isPlain = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isPlain ? stringifyJson(value) : null
}

function writeList(list: readonly unknown[], budget: { nodes: number }): string | null {
  let text = ''
  for (let i = 0; i < list.length; i++) {
    const item = write(list[i], budget)
    if (item === null) return null
    text += `${i > 0 ? ',' : ''}${item}`
  }
  return `[${text}]`
}

function writeRecord(record: Record<string, unknown>, budget: { nodes: number }): string | null {
  const names = keys(record)
  let text = ''
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string
    const item = write(record[name], budget)
    if (item === null) return null
    text += `${i > 0 ? ',' : ''}${stringifyJson(name)}:${item}`
  }
  return `{${text}}`
}
