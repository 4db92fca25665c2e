import { changeSettings, getSettings, subscribeToSettings } from '#app/_workbench/settings/settings-store.ts'

/** Monaco's own state, one for all editors of a page. */
export interface TabFocus {
  getTabFocusMode(): boolean
  setTabFocusMode(movesFocus: boolean): void
  onDidChangeTabFocus(listener: (movesFocus: boolean) => void): unknown
}

/** Keeps what Tab does the same in Monaco, where Ctrl+M switches it and says so, and in the settings. */
export function followTabFocus(tabFocus: TabFocus): void {
  const obey = () => {
    const { tabMovesFocus } = getSettings()
    if (tabFocus.getTabFocusMode() !== tabMovesFocus) tabFocus.setTabFocusMode(tabMovesFocus)
  }
  obey()
  tabFocus.onDidChangeTabFocus((tabMovesFocus) => {
    if (getSettings().tabMovesFocus !== tabMovesFocus) changeSettings({ tabMovesFocus })
  })
  subscribeToSettings(obey)
}
