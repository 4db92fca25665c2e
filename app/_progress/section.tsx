import type { ReactNode } from 'react'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'

/** What every part of the page is given. */
export interface PartProps {
  readonly ready: ReadyStudy
  readonly locale: Locale
}

interface SectionProps {
  readonly id: string
  readonly heading: string
  /** Takes the whole width where others stand side by side. */
  readonly wide?: boolean
  readonly children: ReactNode
}

export function Section({ id, heading, wide = false, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={wide ? 'lg:col-span-2' : undefined}>
      <h2 id={id} className="text-xl">
        {heading}
      </h2>
      {children}
    </section>
  )
}
