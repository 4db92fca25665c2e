import type { editor } from 'monaco-editor/editor.js'
import { importFrom } from './import-from.ts'

/** What `scripts/runtime/vim-entry.ts` exports. */
type VimModule = Pick<typeof import('monaco-vim'), 'initVimMode'>

/** Loads the Vim keys and puts them on the editor; `status` shows the mode. The function returned takes them off. */
export function putVimKeysOn(instance: editor.IStandaloneCodeEditor, status: HTMLElement, url: string): () => void {
  let wanted = true
  let dispose = () => {}
  void importFrom<VimModule>(url).then(({ initVimMode }) => {
    if (!wanted) return
    const vim = initVimMode(instance, status)
    dispose = () => vim.dispose()
  })
  return () => {
    wanted = false
    dispose()
  }
}
