import type { editor } from 'monaco-editor/editor.js'

/** Formats the code in one step that can be undone. Answers whether anything changed. */
export async function formatCode(instance: editor.IStandaloneCodeEditor): Promise<boolean> {
  const before = instance.getValue()
  instance.pushUndoStop()
  await instance.getAction('editor.action.formatDocument')?.run()
  instance.pushUndoStop()
  return instance.getValue() !== before
}
