import { editCode } from '#app/_workbench/session/edit-code.ts'
import { saveSoon } from '#app/_workbench/session/keep-draft.ts'
import type { EditorHandle, Session } from '#app/_workbench/session/session.ts'
import type { CodeArea, EarlyArea, Step } from './early-area.ts'

const manySteps = 1_000

/** Joins the text area to the session, with what was typed before; the function returned parts them. */
export function takeOver(area: CodeArea, gutter: HTMLElement | null, session: Session, onUse: () => void): () => void {
  const early: EarlyArea = area.early ?? { steps: [], composing: false, taken: true }
  early.taken = true
  area.early = early
  const handle = areaHandle(area, early)
  session.editor = handle
  const draw = (): void => drawGutter(area, gutter)
  const listeners = {
    input: () => {
      remember(early, area)
      draw()
      adopt(session, area.value)
    },
    scroll: draw,
    focus: onUse,
    compositionstart: () => {
      early.composing = true
    },
    compositionend: () => {
      early.composing = false
    },
  } as const
  for (const [type, listener] of Object.entries(listeners)) area.addEventListener(type, listener)
  if (early.steps.length > 0) adopt(session, area.value)
  const follow = (): void => {
    showSession(area, early, session)
    draw()
  }
  follow()
  const unsubscribe = session.subscribe(follow)
  return () => {
    unsubscribe()
    for (const [type, listener] of Object.entries(listeners)) area.removeEventListener(type, listener)
    if (session.editor === handle) session.editor = null
  }
}

/** What the learner typed stands: a draft that is read later does not replace it. */
function adopt(session: Session, text: string): void {
  // First the text: a session that is loaded with another one would put that into the area, and the caret at its end.
  editCode(session, text)
  if (!session.get().loaded) session.set({ loaded: true })
  // Also where it is the starter again, for the draft may be another text.
  saveSoon(session)
}

function showSession(area: CodeArea, early: EarlyArea, session: Session): void {
  const { loaded, lasting, text } = session.get()
  if (!loaded) return
  if (early.base !== undefined && early.steps.length === 0 && !lasting && area.value !== text) {
    // The area shows a draft that the page itself may not read, such as one of a newer version of the site.
    early.base = area.value
    editCode(session, area.value)
    return
  }
  if (area.value !== text) {
    area.value = text
    if (early.base === undefined || early.steps.length === 0) early.base = text
    else remember(early, area)
  }
  early.base ??= text
  area.readOnly = false
}

function remember({ steps }: EarlyArea, area: CodeArea): void {
  const step: Step = [area.value, area.selectionStart, Date.now()]
  steps.push(step)
  if (steps.length > manySteps) steps.splice(0, manySteps / 2)
}

/** The numbers of the lines, as far down as the text is scrolled. */
function drawGutter(area: CodeArea, gutter: HTMLElement | null): void {
  if (!gutter) return
  const lines = area.value.split('\n').length
  if (gutter.dataset.lines !== String(lines)) {
    gutter.dataset.lines = String(lines)
    gutter.textContent = Array.from({ length: lines }, (_, i) => i + 1).join('\n')
  }
  gutter.scrollTop = area.scrollTop
}

function areaHandle(area: CodeArea, early: EarlyArea): EditorHandle {
  return {
    replaceText: (text) => {
      area.value = text
      remember(early, area)
    },
    goToLine: (line, column) => {
      const lines = area.value.split('\n')
      const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
      const place = start + Math.min((column ?? 1) - 1, lines[line - 1]?.length ?? 0)
      area.focus()
      area.setSelectionRange(place, place)
      const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight)
      area.scrollTop = Math.max(0, (line - 1) * lineHeight - area.clientHeight / 2)
    },
    typeErrors: async () => [],
  }
}
