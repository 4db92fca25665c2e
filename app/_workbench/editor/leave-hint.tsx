import { useSyncExternalStore } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'

export const leaveHintId = 'leave-editor'

/** How a keyboard gets out of the editor, in which Tab indents. */
export function LeaveHint({ locale }: { readonly locale: Locale }) {
  const { keys, macKeys, text } = workbenchWords(locale).leaveEditor
  const mac = useSyncExternalStore(noChange, isMac, () => false)
  const [before, after] = text.split('{keys}')
  return (
    <p id={leaveHintId} className="bench-hint needs-js">
      {before}
      <kbd>{mac ? macKeys : keys}</kbd>
      {after}
    </p>
  )
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}

function noChange(): () => void {
  return () => {}
}
