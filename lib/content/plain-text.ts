import { replaceFormulas } from './replace-formulas.ts'

/** Rendered content as text for reading and searching: a line for each block, formulas as one would type them. */
export function htmlToText(html: string): string {
  return decode(
    replaceFormulas(html, (tex) => texToText(decode(tex)).replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      .replace(/<svg\b[\s\S]*?<\/svg>/g, ' ')
      .replace(/<\/?(?:p|li|ul|ol|pre|h\d|tr|table|figure|figcaption|blockquote|div|br|hr)\b[^>]*>/g, '\n')
      .replace(/<\/t[dh]>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** TeX as one line of text: `\lVert W \rVert_1 \ge 0` is ‖W‖₁ ≥ 0. What it does not know loses its backslash. */
export function texToText(tex: string): string {
  return tex
    .replace(/\\(?:text|texttt|mathrm|mathbb|mathbf|mathcal|operatorname)\*?\{([^{}]*)\}/g, '$1')
    .replace(/\\[td]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\(?:left|right|big|Big|bigl|bigr|Bigl|Bigr)\b/g, '')
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => signs[name] ?? name)
    .replace(/\\([%#&_$ ])/g, '$1')
    .replace(/\\[,;:!\\]/g, ' ')
    .replace(/_(\d)|_\{(\d+)\}/g, (_, one = '', many = '') => digits(one + many, '₀₁₂₃₄₅₆₇₈₉'))
    .replace(/\^(\d)|\^\{(\d+)\}/g, (_, one = '', many = '') => digits(one + many, '⁰¹²³⁴⁵⁶⁷⁸⁹'))
    .replace(/[{}]/g, '')
    .replace(/([|‖]) *([^|‖]*?) *([|‖])/g, '$1$2$3')
    .replace(/\s+/g, ' ')
    .trim()
}

const signs: Readonly<Record<string, string>> = {
  ...{ lvert: '|', rvert: '|', vert: '|', lVert: '‖', rVert: '‖', Vert: '‖', ell: 'ℓ' },
  ...{ cdot: '·', times: '×', odot: '⊙', approx: '≈', ge: '≥', geq: '≥', le: '≤', leq: '≤', ne: '≠', neq: '≠' },
  ...{ sum: 'Σ', prod: '∏', to: '→', in: '∈', ldots: '…', cdots: '…', infty: '∞', partial: '∂', nabla: '∇', sqrt: '√' },
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', Delta: 'Δ', epsilon: 'ε', varepsilon: 'ε', lambda: 'λ', mu: 'μ' },
  ...{ sigma: 'σ', theta: 'θ', eta: 'η', tau: 'τ', quad: ' ', qquad: ' ', lfloor: '⌊', rfloor: '⌋' },
}

function digits(plain: string, written: string): string {
  return [...plain].map((digit) => written[Number(digit)]).join('')
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' }

function decode(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole
    return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16))
  })
}
