import { Dialog } from '#app/_components/dialog.tsx'
import { KeyRows } from '#app/_keys/key-rows.tsx'
import { searchRow } from '#app/_search/search-row.ts'
import { changeSettings } from '#app/_workbench/settings/settings-store.ts'
import { Toggle } from '#app/_workbench/settings/toggle.tsx'
import { useSettings } from '#app/_workbench/settings/use-settings.ts'
import type { Locale } from '#lib/core/locale.ts'
import { editorWords } from '#lib/i18n/editor.ts'
import { editorKeys } from './editor-keys.ts'
import { type Shortcut, shortcutTable } from './shortcut-table.ts'

interface ShortcutsDialogProps {
  readonly locale: Locale
  readonly onClose: () => void
}

/** All keys that do something, and the switch for those that are single letters. */
export function ShortcutsDialog({ locale, onClose }: ShortcutsDialogProps) {
  const { shortcuts: words, settings, close } = editorWords(locale)
  const { letterShortcuts } = useSettings()
  const rowsOf = (wanted: Shortcut['group']) =>
    shortcutTable
      .filter(({ group }) => group === wanted)
      .map(({ id, keys }) => ({ id, text: words.acts[id], keys: [keys] }))
  return (
    <Dialog title={words.title} closeLabel={close} onClose={onClose}>
      <div className="shortcut-groups">
        <KeyRows heading={words.anywhere} rows={[...rowsOf('anywhere'), searchRow(locale, 'always')]} />
        <KeyRows heading={words.inEditor} rows={editorKeys.map((row) => ({ ...row, text: words.editor[row.id] }))} />
        <KeyRows
          heading={words.letters}
          rows={[...rowsOf('letter'), searchRow(locale, 'single')]}
          off={!letterShortcuts}
        >
          <Toggle
            label={settings.letters}
            note={settings.lettersNote}
            checked={letterShortcuts}
            onChange={(checked) => changeSettings({ letterShortcuts: checked })}
          />
        </KeyRows>
      </div>
    </Dialog>
  )
}
