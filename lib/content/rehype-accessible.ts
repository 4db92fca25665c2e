import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Locale, Localized } from '#lib/core/locale.ts'

const tableLabel: Localized = { en: 'Table', zh: '表格' }
const formulaLabel: Localized = { en: 'Formula', zh: '公式' }

/**
 * Wraps what may be wider than the page so that the keyboard can scroll it, and marks links that leave the site.
 * Runs before KaTeX and Shiki; the latter makes `pre` focusable itself.
 */
export function makeAccessible(tree: Root, locale: Locale): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'a') node.properties.rel = ['noreferrer']
    if (node.tagName === 'th') node.properties.scope = 'col'
    const wrapper = wrapperOf(node, locale)
    if (wrapper !== undefined && parent !== undefined && index !== undefined) parent.children[index] = wrapper
  })
}

function wrapperOf(node: Element, locale: Locale): Element | undefined {
  if (node.tagName === 'table') return wrap(node, 'table-wrap', tableName(node, locale))
  if (isDisplayMath(node)) return wrap(node, 'math-wrap', formulaLabel[locale])
  return undefined
}

function wrap(node: Element, className: string, ariaLabel: string): Element {
  const role = className === 'table-wrap' ? 'region' : 'group'
  const properties = { className: [className], tabIndex: 0, role, ariaLabel }
  return { type: 'element', tagName: 'div', properties, children: [node] }
}

/** Names a table after its columns, since a page may hold several. */
function tableName(table: Element, locale: Locale): string {
  const columns: string[] = []
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') columns.push(textOf(node).trim())
  })
  const names = columns.filter(Boolean)
  return `${tableLabel[locale]}${locale === 'zh' ? '：' : ': '}${names.join(locale === 'zh' ? '、' : ', ')}`
}

function isDisplayMath({ tagName, children: [code] }: Element): boolean {
  if (tagName !== 'pre' || code?.type !== 'element') return false
  const classes = code.properties.className
  return Array.isArray(classes) && classes.includes('math-display')
}
