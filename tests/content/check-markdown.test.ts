import { expect, test } from 'vitest'
import { render } from './render.ts'

test.each([
  ['an HTML tag in text', 'a\n<br>', 'x.md:2: raw HTML "<br>" is not allowed; write Markdown, or "\\<" for the sign.'],
  [
    'an HTML comment',
    '<!-- note -->',
    'x.md:1: raw HTML "<!-- note -->" is not allowed; write Markdown, or "\\<" for the sign.',
  ],
  ['an image', '![x](y.png)', 'x.md:1: images are not supported; draw a mask figure or a table.'],
  [
    'a link definition',
    '[a]: https://x.y',
    'x.md:1: reference links are not supported; write the address in the link.',
  ],
  ['a footnote', '[^1]: a', 'x.md:1: footnotes are not supported; write the note in the text.'],
  ['a relative link', '[a](../b)', 'x.md:1: the link to "../b" is not a full address; start it with https://.'],
  [
    'a script link',
    '[a](javascript:b)',
    'x.md:1: the link to "javascript:b" is not a full address; start it with https://.',
  ],
  [
    'an unknown language',
    '```rust\n```',
    'x.md:1: code of language "rust" is not highlighted; use one of ts, js, python, json, bash, text, mask.',
  ],
  [
    'a heading of level 1',
    '# A `b`',
    'x.md:1: "# A b" is a heading of level 1; sections are level 2 and headings in them start at "###".',
  ],
  ['a skipped level', '#### A', 'x.md:1: "#### A" skips a level; use "###".'],
  [
    'bold that does not close',
    '**剪枝（pruning）**是',
    'x.md:1: the ** in "**剪枝（pruning）**是" makes no bold text; move punctuation out of the marks or put a space outside them.',
  ],
])('fault: %s', async (_what, markdown, fault) => {
  expect((await render(markdown)).faults).toEqual([fault])
})

test('raw HTML never reaches the page', async () => {
  expect((await render('a <script>b</script>')).html).toBe('<p>a b</p>')
})

test('escaped signs, code and headings in order are fine', async () => {
  expect((await render('a \\< b, `<b>` and `2 ** 3`\n\n### A\n\n#### B\n\n### C')).faults).toEqual([])
})
