import type { CalcField } from '#lib/core/deck.ts'
import { judgeNumber, type NumberFault, type NumberUnit, parseNumber } from '#lib/core/parse-number.ts'

export type EntryVerdict =
  | { readonly outcome: 'correct' | 'wrong'; readonly value: number }
  | { readonly outcome: 'unreadable'; readonly fault: NumberFault; readonly at: string }
  | { readonly outcome: 'unreadable'; readonly fault: 'wrong-unit'; readonly unit: NumberUnit }

/** Words that may follow a count in either language; they name what is counted and change nothing. */
const countedWords = [
  ...['parameters', 'parameter', 'params', 'weights', 'weight', 'neurons', 'values', 'connections', 'FLOPs', 'MACs'],
  ...['参数', '个参数', '权重', '个权重', '神经元', '个神经元', '个值', '个连接', '个', '次'],
]

/** Judges what was typed into a field of a calculation. */
export function judgeEntry(entry: string, field: CalcField): EntryVerdict {
  const parsed = parseNumber(entry, countedWords)
  if (!parsed.ok) return { outcome: 'unreadable', fault: parsed.reason, at: parsed.at ?? '' }
  if (parsed.unit !== '' && parsed.unit !== field.unit) {
    return { outcome: 'unreadable', fault: 'wrong-unit', unit: parsed.unit }
  }
  return { outcome: judgeNumber(parsed.value, field) ? 'correct' : 'wrong', value: parsed.value }
}
