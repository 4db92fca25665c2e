import { Html } from '#app/_components/html.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'

/** From a nudge to an outline, each opened by itself. */
export function Hints({ hints, locale }: { readonly hints: readonly string[]; readonly locale: Locale }) {
  const { statement: words } = workbenchWords(locale)
  return (
    <section className="mt-8">
      <h2 className="bench-heading">{words.hints}</h2>
      {hints.map((html, index) => (
        <details key={html} className="bench-fold">
          <summary>{fill(words.hint, { number: index + 1, count: hints.length })}</summary>
          <Html html={html} className="prose prose-inline" />
        </details>
      ))}
    </section>
  )
}
