/** Puts something else for each formula of rendered content. KaTeX leaves a formula's source in its MathML. */
export function replaceFormulas(html: string, write: (tex: string, isDisplay: boolean) => string): string {
  const pieces: string[] = []
  let at = 0
  for (;;) {
    const start = html.indexOf('<span class="katex', at)
    if (start < 0) return pieces.join('') + html.slice(at)
    const end = endOfSpan(html, start)
    const tex = /<annotation encoding="application\/x-tex">([\s\S]*?)<\/annotation>/.exec(html.slice(start, end))?.[1]
    if (tex === undefined) throw new Error(`A formula has lost its TeX: ${html.slice(start, start + 80)}`)
    pieces.push(html.slice(at, start), write(tex, html.startsWith('<span class="katex-display"', start)))
    at = end
  }
}

function endOfSpan(html: string, start: number): number {
  const tag = /<(\/?)span\b[^>]*>/g
  tag.lastIndex = start
  let depth = 0
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return tag.lastIndex
  }
  throw new Error(`A span has no end: ${html.slice(start, start + 80)}`)
}
