import { Html } from '#app/_components/html.tsx'

interface StatementSectionProps {
  readonly heading: string
  readonly html: string
  /** Whether long lines of code are broken instead of scrolled. */
  readonly wrap?: boolean
}

/** One headed part of the statement. */
export function StatementSection({ heading, html, wrap = false }: StatementSectionProps) {
  return (
    <section className="mt-8">
      <h2 className="bench-heading">{heading}</h2>
      <Html html={html} className={wrap ? 'prose bench-wrap' : 'prose'} />
    </section>
  )
}
