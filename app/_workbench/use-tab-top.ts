import { type RefObject, useLayoutEffect, useRef } from 'react'
import { scrollToBenchTop } from './bench-top.ts'
import type { Tab } from './session/session.ts'

/** On a narrow screen the page scrolls: a tab that is opened begins at its top, however far the last one was read. */
export function useTabTop(tab: Tab): RefObject<HTMLDivElement | null> {
  const bench = useRef<HTMLDivElement>(null)
  const shown = useRef(tab)
  useLayoutEffect(() => {
    if (shown.current === tab) return
    shown.current = tab
    scrollToBenchTop(bench.current)
  }, [tab])
  return bench
}
