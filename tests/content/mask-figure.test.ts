import { expect, test } from 'vitest'
import { render } from './render.ts'

function mask(...lines: string[]): string {
  return ['```mask', ...lines, '```'].join('\n')
}

test('panels are drawn side by side with their captions as names', async () => {
  const { html, faults } = await render(mask('left <kept>, 50 %', '#.', '---', 'none kept', '..'))
  expect(faults).toEqual([])
  const cell = (look: string, x: number) =>
    `<rect ${look} stroke="currentColor" x="${x}" y="2" width="10" height="10"></rect>`
  const kept = 'class="kept" fill="currentColor"'
  const zero = 'class="zero" fill="none"'
  expect(html).toBe(
    [
      '<figure class="masks">',
      '<figure class="mask"><svg role="img" aria-label="left <kept>, 50 %" viewBox="0 0 26 14" width="26" height="14">',
      cell(kept, 2),
      cell(zero, 14),
      '</svg><figcaption>left &#x3C;kept>, 50 %</figcaption></figure>',
      '<figure class="mask"><svg role="img" aria-label="none kept" viewBox="0 0 26 14" width="26" height="14">',
      cell(zero, 2),
      cell(zero, 14),
      '</svg><figcaption>none kept</figcaption></figure>',
      '</figure>',
    ].join(''),
  )
})

test.each([
  ['no caption', ['#.'], 'panel 1 has no caption, put one on its first line'],
  ['no rows', ['a', '#', '---', 'b'], 'panel 2 has no rows, draw them with "#" and "."'],
  ['another sign', ['a', '#x'], 'panel 1 has the row "#x", use only "#" and "."'],
  ['ragged rows', ['a', '##', '#'], 'panel 1 has rows of different lengths, make them equal'],
  ['too many columns', ['a', '#'.repeat(17)], 'panel 1 is 1 x 17, draw at most 16 x 16'],
  ['a wrong percentage', ['30 % zeros', '#..'], 'panel 1 says 30 % but 66.67 % of its cells are zero'],
])('fault: %s', async (_what, lines, complaint) => {
  expect((await render(mask(...lines))).faults).toEqual([`x.md:1: the mask figure is malformed: ${complaint}.`])
})

test.each(['67 % zero', '66.7% zero', '33 % kept', '保留 33％'])('the caption "%s" matches', async (caption) => {
  expect((await render(mask(caption, '#..'))).faults).toEqual([])
})
