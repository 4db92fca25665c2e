import { basePath } from '#app/_lib/paths.ts'

/** KaTeX's whole style sheet, for formulas that come into a page after it was made. The build copies it beside its fonts. */
export function KatexLink() {
  return <link rel="stylesheet" href={`${basePath}/runtime/katex/katex.min.css`} precedence="default" />
}
