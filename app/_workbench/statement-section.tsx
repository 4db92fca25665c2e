import { Html } from '#app/_components/html.tsx'

/** One headed part of the statement. */
export function StatementSection({ heading, html }: { readonly heading: string; readonly html: string }) {
  return (
    <section className="mt-8">
      <h2 className="bench-heading">{heading}</h2>
      <Html html={html} className="prose" />
    </section>
  )
}
