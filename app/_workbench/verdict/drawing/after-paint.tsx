import { type ReactNode, startTransition, useEffect, useState } from 'react'

/** What takes long to draw: made once the words around it are on the screen. */
export function AfterPaint({ children }: { readonly children: () => ReactNode }) {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(true)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return painted && children()
}
