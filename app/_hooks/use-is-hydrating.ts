import { useSyncExternalStore } from 'react'

/** Whether the component takes over what the server drew, or is drawn by it, and not anew in the browser. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  )
}

const neverChanges = () => () => {}
