import { readFile } from 'node:fs/promises'
import katex from 'katex'
import { expect, test } from 'vitest'
import { katexGlyphs } from '#lib/content/katex-glyphs.ts'
import { katexSubset } from '#lib/content/katex-subset.ts'

const formula = (tex: string): string => `<p>It is ${katex.renderToString(tex)}, and the rest is text.</p>`

function glyphs(tex: string): Record<string, string> {
  return Object.fromEntries([...katexGlyphs([formula(tex)])].map(([font, signs]) => [font, [...signs].sort().join('')]))
}

test('tells the fonts of running maths apart', () => {
  expect(glyphs('k = 10')).toEqual({ 'KaTeX_Main-Regular': '01=', 'KaTeX_Math-Italic': 'k' })
  expect(glyphs('\\texttt{ab}(x<1)')).toEqual({
    'KaTeX_Main-Regular': '()1<',
    'KaTeX_Math-Italic': 'x',
    'KaTeX_Typewriter-Regular': 'ab',
  })
  expect(glyphs('\\sum x')).toMatchObject({ 'KaTeX_Size1-Regular': '∑' })
  expect(glyphs('\\mathbf{W}\\mathbb{R}\\mathit{v}')).toEqual({ other: 'RWv' })
  expect(glyphs('\\text{keep}')).toEqual({ 'KaTeX_Main-Regular': 'ekp' })
})

test('holds the glyphs of a text, and no others', async () => {
  const styles = await katexSubset([formula('w \\ge t'), formula('t')])
  const rules = styles.split('@font-face').slice(1)
  expect(rules).toHaveLength(2)
  const math = rules.find((rule) => rule.includes('KaTeX_Math')) ?? ''
  expect(math).toContain('font-style:italic')
  expect(math).toContain('unicode-range:U+74,U+77}')
  const [, data = ''] = /base64,([^)]*)\)/.exec(math) ?? []
  const whole = await readFile('node_modules/katex/dist/fonts/KaTeX_Math-Italic.woff2')
  const subset = Buffer.from(data, 'base64')
  expect(subset.subarray(0, 4).toString()).toBe('wOF2')
  expect(subset.length).toBeLessThan(whole.length / 8)
  expect(await katexSubset(['<p>No formula.</p>'])).toBe('')
})

test('leaves Chinese words in a formula to the fonts of the system', async () => {
  expect(await katexSubset([formula('\\text{保留}')])).toBe('')
  expect(await katexSubset([formula('\\text{保留 a}')])).toContain('unicode-range:U+61,U+a0}')
})
