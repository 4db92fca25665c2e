import { readStatementFonts } from '#lib/content/compiled-site.ts'
import type { Locale } from '#lib/core/locale.ts'
import { InlineScript } from './inline-script.tsx'

/**
 * While the page is parsed: has the fonts that its style sheets hold themselves ready before anything is drawn. Left to
 * the style sheet, a browser would draw the words first with another font, and then move them.
 */
const readyFontsScript = `(function(d){try{for(var s of d.styleSheets)for(var r of s.cssRules){var y=r instanceof CSSFontFaceRule&&r.style,m=y&&/^url\\("?data:[^,]*,([^")]*)/.exec(y.getPropertyValue('src'));if(m)d.fonts.add(new FontFace(y.getPropertyValue('font-family'),Uint8Array.from(atob(m[1]),function(c){return c.charCodeAt(0)}),{style:y.getPropertyValue('font-style'),unicodeRange:y.getPropertyValue('unicode-range')}))}}catch(e){}})(document)`

/** The glyphs of the formulas in an exercise's statement; stands after `KatexStyles`. */
export async function StatementFonts({ slug, locale }: { readonly slug: string; readonly locale: Locale }) {
  return (
    <>
      <style href={`statement-fonts-${slug}-${locale}`} precedence="default">
        {await readStatementFonts(slug, locale)}
      </style>
      <InlineScript code={readyFontsScript} />
    </>
  )
}
