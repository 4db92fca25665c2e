'use client'

import type { ReactNode } from 'react'
import { discussionId } from './discussion-id.ts'
import { sessionOf } from './session/session.ts'
import { useSession } from './session/use-session.ts'

interface AfterPassProps {
  readonly slug: string
  readonly starter: string
  readonly label: string
  /** What stands here until then. */
  readonly before: string
  readonly children: ReactNode
}

/** Shows its content once a Submit has passed. Hidden, not secret: the page holds it all along. */
export function AfterPass({ slug, starter, label, before, children }: AfterPassProps) {
  const solved = useSession(sessionOf(slug, starter), (state) => state.solved)
  return (
    <>
      {!solved && <p className="needs-js mt-10 border-line border-t pt-4 text-muted text-sm">{before}</p>}
      <section id={discussionId} tabIndex={-1} aria-label={label} hidden={!solved} className="outline-none">
        {children}
      </section>
    </>
  )
}
