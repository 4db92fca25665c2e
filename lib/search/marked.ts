import type { Match } from './match-text.ts'

/** A text with the places to mark in it, in their order and apart from each other. */
export interface Marked {
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

export function markText(text: string, matches: readonly Match[]): Marked {
  const marks: [number, number][] = []
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else marks.push([start, end])
  }
  return { text, marks }
}

/** The part of a text of at most so many characters that shows the most marks, cut between words. */
export function cutAround({ text, marks }: Marked, length: number): Marked {
  if (text.length <= length) return { text, marks }
  const [from, to] = trimToWords(text, ...bestWindow(text, marks, length))
  const before = from > 0 ? '… ' : ''
  const inside = marks.filter(([start, end]) => start >= from && end <= to)
  const shift = before.length - from
  return {
    text: before + text.slice(from, to).trimEnd() + (to < text.length ? ' …' : ''),
    marks: inside.map(([start, end]) => [start + shift, end + shift] as const),
  }
}

function bestWindow(text: string, marks: Marked['marks'], length: number): [from: number, to: number] {
  let best = { from: 0, count: -1 }
  for (const [start] of marks.length > 0 ? marks : [[0, 0] as const]) {
    const from = Math.max(0, Math.min(start - Math.floor(length / 4), text.length - length))
    const count = marks.filter((mark) => mark[0] >= from && mark[1] <= from + length).length
    if (count > best.count) best = { from, count }
  }
  return [best.from, Math.min(text.length, best.from + length)]
}

/** Moves both ends inwards out of a Latin word that they would cut; Chinese is cut where it is. */
function trimToWords(text: string, from: number, to: number): [from: number, to: number] {
  let start = from
  let end = to
  while (start > 0 && start < from + 24 && isInWord(text, start)) start++
  while (end < text.length && end > to - 24 && isInWord(text, end)) end--
  return [text[start] === ' ' ? start + 1 : start, end]
}

function isInWord(text: string, at: number): boolean {
  return /[\w-]/.test(text[at - 1] ?? '') && /[\w-]/.test(text[at] ?? '')
}
