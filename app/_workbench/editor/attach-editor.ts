import type { editor } from 'monaco-editor/editor.js'
import type { Bench } from '#app/_workbench/session/bench.ts'
import type { EditorHandle } from '#app/_workbench/session/session.ts'
import { leaveByEscape } from './leave-by-escape.ts'
import { leaveHintId } from './leave-hint.tsx'
import { openEditor } from './open-editor.ts'
import { showMark } from './show-mark.ts'
import { typeErrorsOf } from './type-errors.ts'

/** Joins an editor to the session; the function returned parts them. */
export function attachEditor(
  instance: editor.IStandaloneCodeEditor,
  { session }: Bench,
  markers: Parameters<typeof showMark>[0],
): () => void {
  const handle = editorHandle(instance)
  session.editor = handle
  if (instance.getValue() !== session.get().text) handle.replaceText(session.get().text)
  describeInput(instance)
  instance.getModel()?.updateOptions({ bracketColorizationOptions: plainBrackets })
  const decorations = instance.createDecorationsCollection()
  let shown = session.get().mark
  showMark(markers, instance, decorations, shown)
  const partings = [openEditor(instance), leaveByEscape(instance)]
  const unsubscribe = session.subscribe(() => {
    const { mark } = session.get()
    if (mark !== shown) showMark(markers, instance, decorations, mark)
    shown = mark
  })
  return () => {
    unsubscribe()
    for (const part of partings) part()
    if (session.editor === handle) session.editor = null
  }
}

const plainBrackets = { enabled: false, independentColorPoolPerBracketType: false }

function editorHandle(instance: editor.IStandaloneCodeEditor): EditorHandle {
  return {
    replaceText: (text) => {
      const range = instance.getModel()?.getFullModelRange()
      if (!range) return
      instance.pushUndoStop()
      instance.executeEdits('prunewise', [{ range, text, forceMoveMarkers: true }])
      instance.pushUndoStop()
    },
    goToLine: (lineNumber, column) => {
      instance.setPosition({ lineNumber, column: column ?? 1 })
      instance.revealLineInCenterIfOutsideViewport(lineNumber)
      instance.focus()
    },
    typeErrors: () => typeErrorsOf(instance.getModel()),
  }
}

/** Tells a screen reader how Tab gets out, which is written below the editor. */
function describeInput(instance: editor.IStandaloneCodeEditor): void {
  const input = instance.getDomNode()?.querySelector('.native-edit-context, textarea.inputarea')
  input?.setAttribute('aria-describedby', leaveHintId)
}
