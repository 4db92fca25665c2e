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

/** Takes a reset back. */
export function undoReset(session: Session): void {
  const { notice } = session.get()
  if (notice?.kind !== 'reset') return
  replaceCode(session, notice.previous)
  session.set({ notice: { kind: 'undone' } })
}

function replaceCode(session: Session, text: string): void {
  session.editor?.replaceText(text)
  editCode(session, text)
  void saveNow(session)
}
