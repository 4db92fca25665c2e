import type { ReactNode } from 'react'
import type { Tab } from './session/session.ts'

interface PaneSectionProps {
  readonly tab: Tab
  readonly label: string
  readonly narrow: boolean
  readonly children: ReactNode
}

/** A pane: a region of its own on a wide screen, a tab's panel on a narrow one. */
export function PaneSection({ tab, label, narrow, children }: PaneSectionProps) {
  const role = narrow ? ({ role: 'tabpanel', 'aria-labelledby': `tab-${tab}` } as const) : { 'aria-label': label }
  const scrolls = tab !== 'code'
  return (
    <section id={`pane-${tab}`} data-pane={tab} tabIndex={scrolls ? 0 : undefined} {...role}>
      {children}
    </section>
  )
}
