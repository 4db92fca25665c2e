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

/** Moves both ends inwards to a space, if one is near; Chinese is cut where it is. */
function trimToWords(text: string, from: number, to: number): [from: number, to: number] {
  const space = from === 0 ? -1 : text.slice(from, from + 16).indexOf(' ')
  const end = to === text.length ? -1 : text.slice(to - 16, to).lastIndexOf(' ')
  return [space < 0 ? from : from + space + 1, end < 0 ? to : to - 16 + end]
}
