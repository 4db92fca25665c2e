import { useSyncExternalStore } from 'react'

const query = '(prefers-color-scheme: dark)'

/** Whether the page shows dark: the reader's choice on <html>, else the system's. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, isDark, () => false)
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? matchMedia(query).matches : theme === 'dark'
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query)
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  media.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    media.removeEventListener('change', listener)
  }
}
