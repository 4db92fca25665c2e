import { Dialog } from '#app/_components/dialog.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { editorWords } from '#lib/i18n/editor.ts'
import { FontSizeField } from './font-size-field.tsx'
import { changeSettings } from './settings-store.ts'
import { Toggle } from './toggle.tsx'
import { useSettings } from './use-settings.ts'

interface SettingsDialogProps {
  readonly locale: Locale
  readonly narrow: boolean
  readonly onClose: () => void
}

/** How the editor looks and what keys do; a change holds at once. */
export function SettingsDialog({ locale, narrow, onClose }: SettingsDialogProps) {
  const { settings: words, close } = editorWords(locale)
  const settings = useSettings()
  return (
    <Dialog title={words.title} closeLabel={close} onClose={onClose}>
      <FontSizeField
        value={settings.fontSizePx}
        words={words.fontSize}
        onChange={(fontSizePx) => changeSettings({ fontSizePx })}
      />
      <Toggle
        label={words.wrap}
        checked={settings.wordWrap ?? narrow}
        onChange={(wordWrap) => changeSettings({ wordWrap })}
      />
      <Toggle
        label={words.tab}
        note={words.tabNote}
        checked={settings.tabMovesFocus}
        onChange={(tabMovesFocus) => changeSettings({ tabMovesFocus })}
      />
      <Toggle
        label={words.vim}
        note={words.vimNote}
        checked={settings.vimKeys}
        onChange={(vimKeys) => changeSettings({ vimKeys })}
      />
      <Toggle
        label={words.letters}
        note={words.lettersNote}
        checked={settings.letterShortcuts}
        onChange={(letterShortcuts) => changeSettings({ letterShortcuts })}
      />
    </Dialog>
  )
}
