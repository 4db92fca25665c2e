/** The fonts of KaTeX that running maths is set in, by the class of KaTeX's markup that asks for them. */
const fontOf: readonly (readonly [className: RegExp, font: KatexFont])[] = [
  [/\bmathnormal\b/, 'KaTeX_Math-Italic'],
  [/\b(?:texttt|mathtt)\b/, 'KaTeX_Typewriter-Regular'],
  [/\bsmall-op\b/, 'KaTeX_Size1-Regular'],
  [/\b(?:math|text)(?!normal|tt|rm\b|ord\b)[a-z]{2,}\b|\b(?:ams|large-op|delimsizing|boldsymbol)/, 'other'],
]

/** `other`: a font that too little is set in to be known here. */
export type KatexFont =
  | 'KaTeX_Main-Regular'
  | 'KaTeX_Math-Italic'
  | 'KaTeX_Typewriter-Regular'
  | 'KaTeX_Size1-Regular'
  | 'other'

/** The characters that the formulas in these texts show, by the font that shows them. */
export function katexGlyphs(htmls: Iterable<string>): ReadonlyMap<KatexFont, ReadonlySet<string>> {
  const glyphs = new Map<KatexFont, Set<string>>()
  for (const html of htmls) {
    for (const [, formula] of html.matchAll(/<span class="katex-html"([\s\S]*?)(?=<span class="katex"|$)/g)) {
      for (const { font, text } of textsOf(formula)) {
        const known = glyphs.get(font) ?? new Set()
        for (const sign of text) known.add(sign)
        glyphs.set(font, known)
      }
    }
  }
  return glyphs
}

/** The texts in the spans of a formula, up to its end. */
function* textsOf(formula: string): Generator<{ readonly font: KatexFont; readonly text: string }> {
  const fonts: KatexFont[] = ['KaTeX_Main-Regular']
  const afterTag = formula.slice(formula.indexOf('>') + 1)
  for (const [, open, close, text] of afterTag.matchAll(/<span([^>]*)>|(<\/span>)|([^<]+)|<[^>]*>/g)) {
    const font = fonts.at(-1)
    if (font === undefined) return
    if (open !== undefined) fonts.push(fontOf.find(([name]) => name.test(classesOf(open)))?.[1] ?? font)
    if (close !== undefined) fonts.pop()
    if (text !== undefined) yield { font, text: decode(text) }
  }
}

function classesOf(attributes: string): string {
  return / class="([^"]*)"/.exec(attributes)?.[1] ?? ''
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? entity)
  })
}
