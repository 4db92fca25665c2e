import { expect, test } from 'vitest'
import { render } from './render.ts'

test('a table can be scrolled with the keyboard and is named after its columns', async () => {
  const table = '| Method | $s$ |\n|--|--:|\n| SNIP | [9](https://example.org) |'
  const { html, faults } = await render(table)
  expect(faults).toEqual([])
  expect(html).toMatch(/^<div class="table-wrap" tabindex="0" role="region" aria-label="Table: Method, s"><table>/)
  expect(html).toContain('<th scope="col">Method</th>')
  expect(html).toContain('<td align="right"><a href="https://example.org" rel="noreferrer">9</a></td>')
  expect((await render(table, 'zh')).html).toContain('aria-label="表格：Method、s"')
})

test('maths becomes HTML with MathML; a display can be scrolled', async () => {
  const inline = await render('a $x_1$ b')
  expect(inline.html).toMatch(/^<p>a <span class="katex"><span class="katex-mathml"><math /)
  const block = await render('$$\nx\n$$')
  expect(block.html).toMatch(
    /^<div class="math-wrap" tabindex="0" role="group" aria-label="Formula"><span class="katex-display">/,
  )
  expect((await render('$$x$$', 'zh')).html).toBe((await render('$$\nx\n$$', 'zh')).html)
})

test('text of the reader’s language is allowed in formulas', async () => {
  const { faults } = await render('$\\text{稀疏度} = 1 - \\frac{\\|m\\|_0}{n}$ 与 $95\\%$', 'zh')
  expect(faults).toEqual([])
})

test.each([
  [
    'an unknown command',
    'a\n$\\fracc{1}$',
    'x.md:2: the formula "\\fracc{1}" does not compile (Undefined control sequence: \\fracc); mend its TeX.',
  ],
  [
    'a brace too many',
    '$$\nx}\n$$',
    "x.md:1: the formula \"x}\" does not compile (Expected 'EOF', got '}'); mend its TeX.",
  ],
  [
    'Chinese outside \\text',
    '$稀$',
    'x.md:1: the formula "稀" does not compile (Unicode text character "稀" used in math mode [unicodeTextInMathMode]); mend its TeX.',
  ],
  [
    'a link in a formula',
    '$\\href{https://x.y}{z}$',
    'x.md:1: the formula "\\href{https://x.y}{z}" does not compile (\\href is not allowed); mend its TeX.',
  ],
  [
    'a display in a line of text',
    'a $$x$$',
    'x.md:1: the formula "x" stands in a line of text; use single dollar signs or put $$ on lines of their own.',
  ],
])('fault: %s', async (_what, markdown, fault) => {
  expect((await render(markdown)).faults).toEqual([fault])
})

test('code is highlighted with the colours of two themes', async () => {
  const { html } = await render('```ts\nconst a = 1\n```')
  expect(html).toMatch(/^<pre class="shiki [^"]*" style="--shiki-light:[^"]*" tabindex="0"><code><span class="line">/)
  expect(html).toMatch(/<span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72">const<\/span>/)
  expect(html).not.toMatch(/[";]color:/)
})

test.each(['ts', 'js', 'python', 'json', 'bash', 'text', ''])('code of language "%s"', async (language) => {
  const { html, faults } = await render(`\`\`\`${language}\nx = "1" # note\n\`\`\``)
  expect(faults).toEqual([])
  expect(html).toContain('<pre class="shiki')
})

test('every colour of code is readable', async () => {
  const code = [
    '```ts',
    '/** a @param b */',
    'export class A<T> { x = /a+/g; y = `b` as const }',
    '@dec enum E { A }',
    '```',
    '```python',
    '# note',
    'def f(x: int = 1) -> str:',
    '    """doc"""',
    '    return f"{x!r}\\n" if True else None',
    '```',
    '```json',
    '{"a": [1, true, null, "b\\n"]}',
    '```',
    '```bash',
    '# note',
    'FOO=1 npm run "build" --flag $X | grep -c y && exit 1',
    '```',
  ]
  const { html } = await render(code.join('\n'))
  for (const [theme, background] of [
    ['light', '#f6f8fa'],
    ['dark', '#161b22'],
  ] as const) {
    const colours = new Set(
      [...html.matchAll(new RegExp(`--shiki-${theme}:(#\\w{6})`, 'g'))].map(([, colour]) => colour ?? ''),
    )
    expect(colours.size).toBeGreaterThan(5)
    for (const colour of colours) expect(contrast(colour, background), `${theme} ${colour}`).toBeGreaterThanOrEqual(4.5)
  }
})

test('lines of Chinese are joined without a space', async () => {
  expect((await render('剪枝把\n权重，\n置零 and\nmore', 'zh')).html).toBe('<p>剪枝把权重，置零 and\nmore</p>')
})

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
