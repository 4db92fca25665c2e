import { editorKey } from '#app/_lib/storage-keys.ts'

type SearchKeyEvent = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'defaultPrevented' | 'isComposing' | 'target'
>

/** What takes a slash for text, and where Ctrl+K begins keys of its own: Monaco, before it is there too. */
const writing = 'input, textarea, select, [contenteditable], [role=textbox], [role=menu]'
const code = '.bench-editor'

/**
 * Whether a key asks for the search: Ctrl+K (Command+K on a Mac, where Ctrl+K deletes text) outside the code editor, or
 * a slash where nothing is written, if the learner has not switched off single keys. In a dialog neither.
 */
export function isSearchKey(event: SearchKeyEvent, mac: boolean, singleKeys: () => boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
  if (event.defaultPrevented || event.repeat || event.isComposing || altKey) return false
  const isCombination = key.toLowerCase() === 'k' && !shiftKey && (mac ? metaKey && !ctrlKey : ctrlKey && !metaKey)
  if (!isCombination && (key !== '/' || ctrlKey || metaKey)) return false
  const place = target as Partial<Element> | null
  if (place?.closest?.(`dialog, ${code}${isCombination ? '' : `, ${writing}`}`)) return false
  return isCombination || singleKeys()
}

/** As `letterShortcuts` of the editor's settings has it; read here by itself, since every page needs it. */
export function wantsSingleKeys(): boolean {
  try {
    return !localStorage.getItem(editorKey)?.includes('"letterShortcuts":false')
  } catch {
    return true
  }
}
