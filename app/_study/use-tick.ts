import { useEffect, useState } from 'react'

const everyMs = 15_000

/** Renders again now and then, and when the page comes back into sight: cards come due while it is open. */
export function useTick(): void {
  const [, tick] = useState(0)
  useEffect(() => {
    const next = () => tick((count) => count + 1)
    const timer = setInterval(next, everyMs)
    document.addEventListener('visibilitychange', next)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', next)
    }
  }, [])
}
