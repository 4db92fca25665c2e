import { useEffect, useRef } from 'react'
import { scrollToBenchTop } from '#app/_workbench/bench-top.ts'

/** A verdict takes the place of the one before: it is shown from its top, however far that one was read. */
export function useVerdictTop(verdicts: number): void {
  const shown = useRef(verdicts)
  useEffect(() => {
    if (shown.current === verdicts) return
    shown.current = verdicts
    // With the layout of the frame that draws the verdict, which need not be made twice.
    const frame = requestAnimationFrame(() => {
      document.getElementById('pane-results')?.scrollTo({ top: 0, behavior: 'instant' })
      scrollToBenchTop(document.querySelector('.bench'))
    })
    return () => cancelAnimationFrame(frame)
  }, [verdicts])
}
