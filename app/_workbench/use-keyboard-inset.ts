import { useEffect } from 'react'

/**
 * Tells the style sheet (`--keyboard`) how much of the window's foot an on-screen keyboard covers. Where the browser
 * shrinks the page instead (`interactive-widget` in the viewport's meta tag) that is nothing; Safari does not.
 */
export function useKeyboardInset(): void {
  useEffect(() => {
    const viewport = window.visualViewport
    if (!viewport) return
    const follow = () => {
      document.documentElement.style.setProperty('--keyboard', `${coveredPx(window.innerHeight, viewport)}px`)
    }
    viewport.addEventListener('resize', follow)
    viewport.addEventListener('scroll', follow)
    return () => {
      viewport.removeEventListener('resize', follow)
      viewport.removeEventListener('scroll', follow)
      document.documentElement.style.removeProperty('--keyboard')
    }
  }, [])
}

type Viewport = Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'>

/** A page that is zoomed in shows less as well: that is no keyboard. */
function coveredPx(windowPx: number, { height, offsetTop, scale }: Viewport): number {
  return scale > 1.05 ? 0 : Math.max(0, Math.round(windowPx - height - offsetTop))
}
