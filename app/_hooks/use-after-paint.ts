import { startTransition, useEffect, useState } from 'react'

/** False until what is drawn now is on the screen; then true, with no haste. True from the start where it is so `already`. */
export function useAfterPaint(already = false): boolean {
  const [painted, setPainted] = useState(already)
  useEffect(() => {
    if (painted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [painted])
  return painted
}
