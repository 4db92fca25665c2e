import { type ReactNode, useEffect, useRef } from 'react'
import { getSession } from './session.ts'

/** Moves of this page whose heading has had the focus. */
let shownMoves = 0

/** The heading of what is asked or graded. It takes the focus when the learner has come to it, not when a page opens. */
export function StageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const { moves } = getSession()
    if (moves === shownMoves) return
    shownMoves = moves
    window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  })
  return (
    <h2
      ref={heading}
      tabIndex={-1}
      className="stage-heading mt-2.5 text-xl leading-[1.45] font-semibold text-pretty outline-none max-sm:text-lg max-sm:leading-[1.5]"
    >
      {children}
    </h2>
  )
}
