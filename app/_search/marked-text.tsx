import type { Marked } from '#lib/search/marked.ts'

/** A text with what was searched for marked in it. */
export function MarkedText({ text, marks }: Marked) {
  const ends = [0, ...marks.map(([, end]) => end)]
  return (
    <>
      {marks.map(([start, end], i) => [text.slice(ends[i], start), <mark key={start}>{text.slice(start, end)}</mark>])}
      {text.slice(ends[marks.length])}
    </>
  )
}
