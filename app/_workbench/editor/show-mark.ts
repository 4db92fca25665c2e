import type { editor } from 'monaco-editor/editor.js'
import type { CodeMark } from '#app/_workbench/session/session.ts'

const owner = 'prunewise-run'
const errorSeverity = 8

interface Markers {
  setModelMarkers(model: editor.ITextModel, owner: string, markers: editor.IMarkerData[]): void
}

/** Marks the line that a run complained about by colour, by a sign beside it and by a message; null clears it. */
export function showMark(
  { setModelMarkers }: Markers,
  instance: editor.IStandaloneCodeEditor,
  decorations: editor.IEditorDecorationsCollection,
  mark: CodeMark | null,
): void {
  const model = instance.getModel()
  if (!model) return
  if (!mark || mark.line > model.getLineCount()) {
    decorations.clear()
    setModelMarkers(model, owner, [])
    return
  }
  const range = {
    startLineNumber: mark.line,
    startColumn: mark.column ?? model.getLineFirstNonWhitespaceColumn(mark.line),
    endLineNumber: mark.line,
    endColumn: model.getLineMaxColumn(mark.line),
  }
  decorations.set([{ range, options: lineOptions }])
  setModelMarkers(model, owner, [{ ...range, severity: errorSeverity, message: mark.message }])
  instance.revealLineInCenterIfOutsideViewport(mark.line)
}

const lineOptions: editor.IModelDecorationOptions = {
  isWholeLine: true,
  className: 'bench-error-line',
  linesDecorationsClassName: 'bench-error-sign',
}
