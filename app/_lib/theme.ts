import { themeKey } from './storage-keys.ts'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

let chosen: ThemeChoice | undefined
const listeners = new Set<() => void>()

export function getTheme(): ThemeChoice {
  chosen ??= storedTheme()
  return chosen
}

export function setTheme(choice: ThemeChoice): void {
  chosen = choice
  try {
    localStorage.setItem(themeKey, choice)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
  applyTheme()
  for (const listener of listeners) listener()
}

/** Writes the choice on <html>; without the attribute the system's theme shows. */
export function applyTheme(): void {
  const choice = getTheme()
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
}

/** Also follows a choice made in another tab. */
export function subscribeToTheme(listener: () => void): () => void {
  function follow(event: StorageEvent): void {
    if (event.key !== themeKey) return
    chosen = undefined
    applyTheme()
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', follow)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', follow)
  }
}

function storedTheme(): ThemeChoice {
  try {
    const stored = localStorage.getItem(themeKey)
    return themeChoices.find((choice) => choice === stored) ?? 'system'
  } catch {
    return 'system'
  }
}
