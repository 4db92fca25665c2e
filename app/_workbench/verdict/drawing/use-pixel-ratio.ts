import { useSyncExternalStore } from 'react'

/** Device pixels a CSS pixel: changes with zoom, and when the window goes to another screen. */
export function usePixelRatio(): number {
  return useSyncExternalStore(
    subscribe,
    () => devicePixelRatio,
    () => 1,
  )
}

function subscribe(listener: () => void): () => void {
  let media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
  function follow(): void {
    media.removeEventListener('change', follow)
    media = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    media.addEventListener('change', follow)
    listener()
  }
  media.addEventListener('change', follow)
  return () => media.removeEventListener('change', follow)
}
