import { useCallback, useEffect } from 'react'
import type { Bench } from './bench.ts'
import { keepRunner, warmRunner } from './runner-host.ts'

/** Holds the runner while the page is open; the function returned gets it ready, so that a click need not wait. */
export function useWarmRunner({ assets, exercise: { slug } }: Bench): () => void {
  useEffect(keepRunner, [])
  return useCallback(() => {
    void warmRunner(assets, slug)
    void import('#app/_workbench/verdict/verdict-view.tsx')
  }, [assets, slug])
}
