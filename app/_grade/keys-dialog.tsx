import { Dialog } from '#app/_components/dialog.tsx'
import { KeyRows } from '#app/_keys/key-rows.tsx'
import { searchRow } from '#app/_search/search-row.ts'
import { changeSettings } from '#app/_workbench/settings/settings-store.ts'
import { Toggle } from '#app/_workbench/settings/toggle.tsx'
import { useSettings } from '#app/_workbench/settings/use-settings.ts'
import type { Locale } from '#lib/core/locale.ts'
import { gradingWords } from '#lib/i18n/grading.ts'

interface KeysDialogProps {
  readonly locale: Locale
  readonly onClose: () => void
}

/** All keys of a card, and the switch for those that are a single character. */
export function KeysDialog({ locale, onClose }: KeysDialogProps) {
  const words = gradingWords(locale)
  const { letterShortcuts } = useSettings()
  const { keyActs } = words
  return (
    <Dialog title={words.keysTitle} closeLabel={words.close} onClose={onClose}>
      <KeyRows
        heading={words.keysAlways}
        rows={[
          { id: 'reveal', text: keyActs.reveal, keys: [{ key: 'Space' }] },
          { id: 'reveal-enter', text: keyActs.reveal, keys: [{ key: 'Enter' }] },
          { id: 'undo-always', text: keyActs.undo, keys: [{ key: 'z', mod: true }] },
          searchRow(locale, 'always'),
        ]}
      />
      <KeyRows
        heading={words.keysSingle}
        off={!letterShortcuts}
        rows={[
          { id: 'grade', text: keyActs.grade, keys: ['1', '2', '3', '4'].map((key) => ({ key })) },
          { id: 'undo', text: keyActs.undo, keys: [{ key: 'u' }] },
          { id: 'suspend', text: keyActs.suspend, keys: [{ key: 's' }] },
          { id: 'bury', text: keyActs.bury, keys: [{ key: '-' }] },
          { id: 'next', text: keyActs.next, keys: [{ key: 'n' }] },
          { id: 'keys', text: keyActs.keys, keys: [{ key: '?' }] },
          searchRow(locale, 'single'),
        ]}
      >
        <Toggle
          label={words.letters}
          note={words.lettersNote}
          checked={letterShortcuts}
          onChange={(checked) => changeSettings({ letterShortcuts: checked })}
        />
      </KeyRows>
    </Dialog>
  )
}
