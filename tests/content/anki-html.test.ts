import { describe, expect, it } from 'vitest'
import { ankiHtml } from '#lib/content/anki-html.ts'
import { render } from './render.ts'

describe('ankiHtml', () => {
  it.each<[string, string, string]>([
    ['inline maths', 'a $x < y$ b', '<p>a \\(x &#x3C; y\\) b</p>'],
    ['displayed maths', '$$\n\\frac{1}{2}\n$$', '<div>\\[\\frac{1}{2}\\]</div>'],
    ['code', '```ts\nconst a = 1 < 2\nf()\n```', '<pre><code>const a = 1 &#x3C; 2\nf()</code></pre>'],
    ['emphasis and links', '**b** [l](https://x.org)', '<p><strong>b</strong> <a href="https://x.org">l</a></p>'],
  ])('turns %s into what Anki can show', async (_, markdown, expected) => {
    expect(
      ankiHtml((await render(markdown)).html)
        .replace(/\n<\/code>/, '</code>')
        .trim(),
    ).toBe(expected)
  })

  it('keeps tables and drawn masks without the styles of the site', async () => {
    const html = ankiHtml(
      (await render('| a | b |\n| --- | ---: |\n| 1 | $x$ |\n\n```mask\none kept, 50%\n#.\n```')).html,
    )
    expect(html).toContain('<td align="right">\\(x\\)</td>')
    expect(html).toMatch(/<svg viewBox="0 0 26 14" width="26" height="14"><rect fill=/)
    expect(html).not.toMatch(/class|style|tabindex|scope/)
  })
})
