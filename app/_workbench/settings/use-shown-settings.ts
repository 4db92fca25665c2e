import { useLayoutEffect } from 'react'
import type { EditorSettings } from './editor-settings.ts'
import { getSettings, subscribeToSettings } from './settings-store.ts'
import { showSettings } from './show-settings.ts'
import { useSettings } from './use-settings.ts'

/** The settings, shown in the style sheet as well. */
export function useShownSettings(): EditorSettings {
  useLayoutEffect(() => {
    const show = () => showSettings(getSettings())
    show()
    return subscribeToSettings(show)
  }, [])
  return useSettings()
}
