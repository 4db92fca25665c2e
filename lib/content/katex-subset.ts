import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { katexGlyphs } from './katex-glyphs.ts'

/** KaTeX's fonts have none. */
const firstChinese = '\u3000'

/**
 * Style rules that hold the glyphs of these texts' formulas themselves, for texts that are read at once: whoever waits
 * for a font sees its words move. What they do not hold comes from the font's file, as elsewhere. Empty without formulas.
 */
export async function katexSubset(htmls: Iterable<string>): Promise<string> {
  const rules: string[] = []
  for (const [font, signs] of katexGlyphs(htmls)) {
    const held = [...signs].filter((sign) => sign < firstChinese).sort()
    if (font !== 'other' && held.length > 0) rules.push(await fontFace(font, held))
  }
  return rules.join('')
}

async function fontFace(font: string, signs: readonly string[]): Promise<string> {
  const file = await readFile(join('node_modules', 'katex', 'dist', 'fonts', `${font}.woff2`))
  const subset = await subsetFont(file, signs.join(''), { targetFormat: 'woff2', noHinting: true })
  const [family, style] = font.split('-')
  const range = signs.map((sign) => `U+${sign.codePointAt(0)?.toString(16)}`).join(',')
  return (
    `@font-face{font-family:${family};font-style:${style === 'Italic' ? 'italic' : 'normal'};font-weight:400;` +
    `src:url(data:font/woff2;base64,${subset.toString('base64')}) format("woff2");unicode-range:${range}}`
  )
}
