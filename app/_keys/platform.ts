import { useSyncExternalStore } from 'react'

/** Whether keys are named and shown as on a Mac; false while the server renders. */
export function useMac(): boolean {
  return useSyncExternalStore(noChange, isMac, () => false)
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}

function noChange(): () => void {
  return () => {}
}
