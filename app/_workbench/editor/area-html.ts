import { areaClass } from './early-area.ts'

/**
 * The text area as markup that React leaves alone: hydration would put the starter back over what was typed. Line
 * numbers stand beside it. It is read-only until the draft is known.
 */
export function areaHtml(slug: string, label: string, starter: string): string {
  const numbers = starter.split('\n').map((_line, i) => i + 1)
  return [
    `<pre class="bench-gutter" aria-hidden="true">${numbers.join('\n')}</pre>`,
    `<textarea class="${areaClass}" data-slug="${slug}" aria-label="${escapeHtml(label)}" readonly spellcheck="false"`,
    ` autocapitalize="off" autocomplete="off" autocorrect="off">\n${escapeHtml(starter)}</textarea>`,
  ].join('')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
