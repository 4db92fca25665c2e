import type { editor } from 'monaco-editor/editor.js'
import { getSettings } from '#app/_workbench/settings/settings-store.ts'
import { toolsId } from './leave-hint.tsx'

/**
 * Escape that has nothing to close, no selection and no second cursor to take back goes on to what follows the editor,
 * from where single letters work and Tab goes on to Run. Not with Vim's keys, where Escape has a meaning of its own.
 */
export function leaveByEscape(instance: editor.IStandaloneCodeEditor): () => void {
  const container = instance.getContainerDomNode()
  let closes = false
  const before = () => {
    closes = document.querySelector('.monaco-hover:not(.hidden)')?.checkVisibility() ?? false
  }
  const after = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || closes) return
    if (instance.hasTextFocus() && !getSettings().vimKeys) document.getElementById(toolsId)?.focus()
  }
  container.addEventListener('keydown', before, { capture: true })
  container.addEventListener('keydown', after)
  return () => {
    container.removeEventListener('keydown', before, { capture: true })
    container.removeEventListener('keydown', after)
  }
}
