import { readCompiled } from '#lib/content/compiled-site.ts'

/** What the site's formulas need of KaTeX's style sheet, for pages with one. */
export async function KatexStyles() {
  return (
    <style href="katex" precedence="default">
      {JSON.parse(await readCompiled('katex'))}
    </style>
  )
}
