import type { editor, IRange, ISelection } from 'monaco-editor/editor.js'
import type { CodeArea, Step } from './early-area.ts'

/** Changes that follow each other so quickly are undone together. */
const togetherMs = 600

/** Calls back once no input method is at work in the area: its text is not yet what the learner means. */
export function onceComposed(area: CodeArea | null, act: () => void): void {
  if (!area?.early?.composing) act()
  else area.addEventListener('compositionend', () => setTimeout(() => onceComposed(area, act)), { once: true })
}

/**
 * Brings Monaco to where the text area is: the text by the same changes, so that they can be undone, the selection, and
 * how far it is scrolled. The function returned takes the focus over, once Monaco is seen.
 */
export function upgrade(instance: editor.IStandaloneCodeEditor, area: CodeArea | null): () => void {
  const model = instance.getModel()
  if (!area?.early || !model) return () => {}
  const { base, steps } = area.early
  if (model.getValue() === base) for (const step of together(steps)) replay(instance, model, step)
  if (model.getValue() !== area.value) replay(instance, model, [area.value, area.selectionStart, 0])
  instance.setSelection(selectionOf(model, area))
  instance.setScrollPosition({ scrollTop: area.scrollTop, scrollLeft: area.scrollLeft })
  const hadFocus = document.activeElement === area
  return () => hadFocus && instance.focus()
}

function together(steps: readonly Step[]): readonly Step[] {
  return steps.filter(([, , atMs], i) => {
    const next = steps[i + 1]
    return !next || next[2] - atMs > togetherMs
  })
}

function replay(instance: editor.IStandaloneCodeEditor, model: editor.ITextModel, [text, caret]: Step): void {
  const { range, inserted } = difference(model, text)
  instance.pushUndoStop()
  instance.executeEdits('prunewise', [{ range, text: inserted, forceMoveMarkers: true }])
  instance.setPosition(model.getPositionAt(caret))
  instance.pushUndoStop()
}

/** The one part of the model's text that is another in the new text. */
function difference(model: editor.ITextModel, text: string): { readonly range: IRange; readonly inserted: string } {
  const before = model.getValue()
  const shorter = Math.min(before.length, text.length)
  let start = 0
  while (start < shorter && before[start] === text[start]) start++
  let same = 0
  while (same < shorter - start && before[before.length - 1 - same] === text[text.length - 1 - same]) same++
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(before.length - same)]
  const range = {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
  return { range, inserted: text.slice(start, text.length - same) }
}

function selectionOf(model: editor.ITextModel, area: CodeArea): ISelection {
  const [start, end] = [model.getPositionAt(area.selectionStart), model.getPositionAt(area.selectionEnd)]
  const [anchor, active] = area.selectionDirection === 'backward' ? [end, start] : [start, end]
  return {
    selectionStartLineNumber: anchor.lineNumber,
    selectionStartColumn: anchor.column,
    positionLineNumber: active.lineNumber,
    positionColumn: active.column,
  }
}
