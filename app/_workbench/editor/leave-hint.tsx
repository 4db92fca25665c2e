import { useMac } from '#app/_keys/platform.ts'
import { useSettings } from '#app/_workbench/settings/use-settings.ts'
import type { Locale } from '#lib/core/locale.ts'
import { editorWords } from '#lib/i18n/editor.ts'

export const leaveHintId = 'leave-editor'
/** What follows the editor: Escape leads there. */
export const toolsId = 'editor-tools'

/** What Tab does in the editor now, and how a keyboard gets out. */
export function LeaveHint({ locale }: { readonly locale: Locale }) {
  const { keys, macKeys, indents, movesOn, escapeLeaves } = editorWords(locale).leave
  const { tabMovesFocus, vimKeys } = useSettings()
  const mac = useMac()
  const [before, after] = (tabMovesFocus ? movesOn : indents).split('{keys}')
  return (
    <p id={leaveHintId} className="bench-hint">
      {before}
      <kbd>{mac ? macKeys : keys}</kbd>
      {after} {!vimKeys && escapeLeaves}
    </p>
  )
}
