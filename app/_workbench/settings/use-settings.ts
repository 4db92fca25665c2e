import { useSyncExternalStore } from 'react'
import { defaultSettings, type EditorSettings } from './editor-settings.ts'
import { getSettings, subscribeToSettings } from './settings-store.ts'

export function useSettings(): EditorSettings {
  return useSyncExternalStore(subscribeToSettings, getSettings, () => defaultSettings)
}
