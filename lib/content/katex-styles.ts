/** Where the build puts KaTeX's fonts, below the site's base path. */
const fontsFolder = '/runtime/katex/fonts/'

/**
 * The part of KaTeX's style sheet that these texts need, with fonts at `basePath`: every page with a formula holds it,
 * and most of the sheet is for constructs that no page has.
 */
export function katexStylesFor(styles: string, htmls: Iterable<string>, basePath = ''): string {
  const used = classesIn(htmls)
  const rules = [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, body]) => ({ selectors, body }))
  const kept = rules
    .filter(({ selectors }) => !selectors.startsWith('@'))
    .flatMap(({ selectors, body }) => {
      const needed = selectors.split(',').filter((selector) => classesOf(selector).every((name) => used.has(name)))
      return needed.length === 0 ? [] : `${needed.join(',')}{${body}}`
    })
  const text = kept.join('')
  const fonts = rules.filter(({ selectors }) => selectors.startsWith('@font-face'))
  return (
    fonts
      .filter(({ body }) => text.includes(familyOf(body)))
      .map((font) => fontFace(font.body, basePath))
      .join('') + text
  )
}

function classesIn(htmls: Iterable<string>): ReadonlySet<string> {
  const used = new Set<string>()
  for (const html of htmls) {
    for (const [, names] of html.matchAll(/ class="([^"]*)"/g)) for (const name of names.split(' ')) used.add(name)
  }
  return used
}

function classesOf(selector: string): readonly string[] {
  return [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name)
}

function familyOf(body: string): string {
  return /font-family:([\w-]+)/.exec(body)?.[1] ?? ''
}

/** KaTeX's fonts have no Chinese; for such words in a formula none need be fetched. */
const inKatexFonts = 'U+0-2FFF,U+E000-FFFF,U+1D400-1D7FF'

/** Only the woff2 file: every browser that knows the site's own styles reads it. */
function fontFace(body: string, basePath: string): string {
  const [, file = ''] = /url\(fonts\/([\w-]+\.woff2)\)/.exec(body) ?? []
  const kept = body.split(';').filter((declaration) => !declaration.startsWith('src:'))
  return `@font-face{${kept.join(';')};src:url(${basePath}${fontsFolder}${file}) format("woff2");unicode-range:${inKatexFonts}}`
}
