import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useSettings } from '#app/_workbench/settings/use-settings.ts'
import type { Locale } from '#lib/core/locale.ts'
import { editorWords } from '#lib/i18n/editor.ts'
import { FormatButton } from './format-button.tsx'
import { LeaveHint, toolsId } from './leave-hint.tsx'
import { useOpenEditor } from './open-editor.ts'
import { VimStatus } from './vim-status.tsx'

const SettingsDialog = dynamic(
  () => import('#app/_workbench/settings/settings-dialog.tsx').then((module) => module.SettingsDialog),
  { ssr: false },
)
const ShortcutsDialog = dynamic(
  () => import('#app/_workbench/shortcuts/shortcuts-dialog.tsx').then((module) => module.ShortcutsDialog),
  { ssr: false },
)

interface EditorFootProps {
  readonly vimUrl: string
  readonly locale: Locale
  readonly narrow: boolean
}

/** Below the code: how to leave it, and what makes it comfortable. */
export function EditorFoot({ vimUrl, locale, narrow }: EditorFootProps) {
  const words = editorWords(locale)
  const instance = useOpenEditor()
  const { vimKeys } = useSettings()
  const [dialog, setDialog] = useState<'settings' | 'shortcuts' | null>(null)
  const close = () => setDialog(null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div id={toolsId} tabIndex={-1} role="group" aria-label={words.tools} className="bench-foot needs-js">
      <LeaveHint locale={locale} />
      {instance && vimKeys && <VimStatus instance={instance} url={vimUrl} label={words.vimStatus} />}
      <div className="bench-tools">
        {instance && <FormatButton instance={instance} words={words.format} />}
        <button type="button" className="bench-tool" aria-haspopup="dialog" onClick={() => setDialog('settings')}>
          {words.settings.title}
        </button>
        <button
          type="button"
          className="bench-tool"
          aria-haspopup="dialog"
          data-shortcut="shortcuts"
          onClick={() => setDialog('shortcuts')}
        >
          {words.shortcuts.title}
        </button>
      </div>
      {dialog === 'settings' && <SettingsDialog locale={locale} narrow={narrow} onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog locale={locale} onClose={close} />}
    </div>
  )
}
