import { editorKey } from '#app/_lib/storage-keys.ts'
import { type EditorSettings, parseSettings } from './editor-settings.ts'

let current: EditorSettings | undefined
const listeners = new Set<() => void>()

export function getSettings(): EditorSettings {
  current ??= parseSettings(storedText())
  return current
}

export function changeSettings(change: Partial<EditorSettings>): void {
  current = { ...getSettings(), ...change }
  try {
    localStorage.setItem(editorKey, JSON.stringify(current))
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
  tellAll()
}

/** Also follows a choice made in another tab. */
export function subscribeToSettings(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', follow)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', follow)
  }
}

function follow({ key }: StorageEvent): void {
  if (key !== editorKey && key !== null) return
  current = undefined
  tellAll()
}

function tellAll(): void {
  for (const listener of listeners) listener()
}

function storedText(): string | null {
  try {
    return localStorage.getItem(editorKey)
  } catch {
    return null
  }
}
