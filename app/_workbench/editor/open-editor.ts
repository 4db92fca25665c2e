import type { editor } from 'monaco-editor/editor.js'
import { useSyncExternalStore } from 'react'

type Instance = editor.IStandaloneCodeEditor

let current: Instance | null = null
let focusWanted = false
const listeners = new Set<() => void>()

/** The Monaco editor on the page; null while it loads and where it could not be loaded. */
export function useOpenEditor(): Instance | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  )
}

/** Tells the page of its editor; the function returned takes it back. */
export function openEditor(instance: Instance): () => void {
  tell(instance)
  if (focusWanted && document.activeElement === document.body) instance.focus()
  focusWanted = false
  return () => {
    if (current === instance) tell(null)
  }
}

/** Puts the cursor into the code; into its preview while Monaco loads, and into Monaco when it is there. */
export function focusEditor(): void {
  focusWanted = current === null
  const place = current ?? document.querySelector<HTMLElement>('.bench-plain textarea, .bench-preview')
  place?.focus()
}

function tell(instance: Instance | null): void {
  current = instance
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
