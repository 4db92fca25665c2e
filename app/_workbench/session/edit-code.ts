import { saveNow, saveSoon } from './keep-draft.ts'
import type { Session } from './session.ts'

/** The learner typed: what the last run said of a line no longer holds for it. */
export function editCode(session: Session, text: string): void {
  if (text === session.get().text) return
  session.set({ text, mark: null, notice: null, saved: false })
  saveSoon(session)
}

/** Back to the starter, in a way that can be undone. */
export function resetCode(session: Session): void {
  const { text: previous } = session.get()
  if (previous === session.starter) {
    session.set({ notice: { kind: 'already-starter' } })
    return
  }
  replaceCode(session, session.starter)
  session.set({ notice: { kind: 'reset', previous } })
}

/** Brings the code of an earlier attempt back, in a way that can be undone. */
export function restoreCode(session: Session, code: string): void {
  const { text: previous } = session.get()
  if (previous === code) {
    session.set({ notice: { kind: 'already-there' } })
    return
  }
  replaceCode(session, code)
  session.set({ notice: { kind: 'restored', previous } })
}

/** Takes a reset or a restored attempt back. */
export function undoReplace(session: Session): void {
  const { notice } = session.get()
  if (!notice || !('previous' in notice)) return
  replaceCode(session, notice.previous)
  session.set({ notice: { kind: 'undone' } })
}

function replaceCode(session: Session, text: string): void {
  session.editor?.replaceText(text)
  editCode(session, text)
  void saveNow(session)
}
