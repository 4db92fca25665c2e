const kept = new Set(['href', 'align', 'viewbox', 'width', 'height', 'fill', 'stroke', 'x', 'y'])

/**
 * Rendered content as Anki can show it: formulas as their TeX between `\(…\)` or `\[…\]`, code without its colours,
 * and no attribute that needs the site's style sheet.
 */
export function ankiHtml(html: string): string {
  return withTex(html)
    .replace(/<\/?span\b[^>]*>/g, '')
    .replace(/<(\w+)((?:\s+[\w-]+(?:="[^"]*")?)+)(\s*\/?)>/g, (_, tag: string, attributes: string, end: string) => {
      return `<${tag}${keptAttributes(attributes)}${end}>`
    })
}

/** Text for a field of HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function keptAttributes(attributes: string): string {
  const all = attributes.match(/[\w-]+(?:="[^"]*")?/g) ?? []
  return all.flatMap((text) => (kept.has(text.split('=')[0].toLowerCase()) ? [` ${text}`] : [])).join('')
}

/** KaTeX leaves the source of a formula in its MathML. */
function withTex(html: string): string {
  const pieces: string[] = []
  let at = 0
  for (;;) {
    const start = html.indexOf('<span class="katex', at)
    if (start < 0) return pieces.join('') + html.slice(at)
    const end = endOfSpan(html, start)
    const tex = /<annotation encoding="application\/x-tex">([\s\S]*?)<\/annotation>/.exec(html.slice(start, end))?.[1]
    if (tex === undefined) throw new Error(`A formula has lost its TeX: ${html.slice(start, start + 80)}`)
    const isDisplay = html.startsWith('<span class="katex-display"', start)
    pieces.push(html.slice(at, start), isDisplay ? `\\[${tex}\\]` : `\\(${tex}\\)`)
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
