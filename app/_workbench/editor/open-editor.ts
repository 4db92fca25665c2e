import type { editor } from 'monaco-editor/editor.js'
import { useSyncExternalStore } from 'react'
import { areaClass } from './early-area.ts'

type Instance = editor.IStandaloneCodeEditor

let current: Instance | null = null
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
  return () => {
    if (current === instance) tell(null)
  }
}

/** Puts the cursor into the code: into the text area while Monaco loads, which takes it over. */
export function focusEditor(): void {
  const place = current ?? document.querySelector<HTMLElement>(`.${areaClass}`)
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
