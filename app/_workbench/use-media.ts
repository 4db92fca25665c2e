import { useCallback, useSyncExternalStore } from 'react'

/** Where the panes give way to tabs. `workbench.css` says the same. */
export const narrowQuery = '(width < 56.25rem)'
export const wideQuery = '(width >= 56.25rem)'

/** Whether a media query matches; false while the server renders. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}
