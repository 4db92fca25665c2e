import { useCallback, useEffect } from 'react'
import type { Bench } from './bench.ts'
import { keepRunner, loadedRunner, warmRunner } from './runner-host.ts'

const pauseMs = 200

/** Holds the runner while the page is open; the function returned gets it ready, so that a click need not wait. */
export function useWarmRunner(bench: Bench): () => void {
  useEffect(keepRunner, [])
  useEffect(() => expectCode(bench), [bench])
  return useCallback(() => {
    void warmRunner(bench)
    void import('#app/_workbench/verdict/verdict-view.tsx')
  }, [bench])
}

/** Once the runner is there, has what the learner wrote transpiled when they pause. */
function expectCode({ session }: Bench): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined
  let { text } = session.get()
  const unsubscribe = session.subscribe(() => {
    if (session.get().text === text) return
    text = session.get().text
    clearTimeout(pause)
    pause = setTimeout(() => void loadedRunner()?.expect(text), pauseMs)
  })
  return () => {
    clearTimeout(pause)
    unsubscribe()
  }
}
