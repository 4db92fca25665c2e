import { replaceFormulas } from './replace-formulas.ts'

const kept = new Set(['href', 'align', 'viewbox', 'width', 'height', 'fill', 'stroke', 'x', 'y'])

/**
 * Rendered content as Anki can show it: formulas as their TeX between `\(…\)` or `\[…\]`, code without its colours,
 * and no attribute that needs the site's style sheet.
 */
export function ankiHtml(html: string): string {
  return replaceFormulas(html, (tex, isDisplay) => (isDisplay ? `\\[${tex}\\]` : `\\(${tex}\\)`))
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
