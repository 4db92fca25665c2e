import { basePath } from '#app/_lib/paths.ts'

/** KaTeX's style sheet, for pages with a formula. The build copies it beside its fonts. */
export function KatexStyles() {
  return <link rel="stylesheet" href={`${basePath}/runtime/katex/katex.min.css`} precedence="default" />
}
