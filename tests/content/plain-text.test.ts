import { describe, expect, test } from 'vitest'
import { htmlToText, texToText } from '#lib/content/plain-text.ts'

describe('texToText', () => {
  test.each([
    [String.raw`\lVert W \rVert_1 \ge 0`, '‖W‖₁ ≥ 0'],
    [String.raw`\lvert w \rvert < t`, '|w| < t'],
    ['L_0', 'L₀'],
    [String.raw`\frac{a}{b} \times 10^{12}`, 'a/b × 10¹²'],
    [String.raw`\text{sparsity} = 90\%`, 'sparsity = 90%'],
    [String.raw`\unknown x`, 'unknown x'],
  ])('%s', (tex, text) => {
    expect(texToText(tex)).toBe(text)
  })
})

describe('htmlToText', () => {
  test('a line for each block, signs as they are meant', () => {
    expect(htmlToText('<p>a &lt; b &amp; <em>c</em></p><ul><li>x &#x27;y&#39;</li></ul>')).toBe("a < b & c\nx 'y'")
  })

  test('a formula by its source, also with signs of markup in it', () => {
    const formula = String.raw`<span class="katex"><span><math><annotation encoding="application/x-tex">\lvert w \rvert &lt; t</annotation></math></span></span>`
    expect(htmlToText(`<p>If ${formula}, it goes.</p>`)).toBe('If |w| < t, it goes.')
  })

  test('the cells of a table apart, no drawing', () => {
    expect(htmlToText('<table><tr><th>a</th><td>b</td></tr></table><svg><text>no</text></svg>')).toBe('a b')
  })
})
