import type { ReactNode } from 'react'

interface SectionProps {
  readonly id: string
  readonly heading: string
  readonly note?: string
  readonly children: ReactNode
}

/** A part of the page, which an address can name. */
export function Section({ id, heading, note, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="min-w-0 scroll-mt-6">
      <h2 id={`${id}-heading`} className="text-xl">
        {heading}
      </h2>
      {note && <p className="mt-2 text-muted">{note}</p>}
      {children}
    </section>
  )
}
