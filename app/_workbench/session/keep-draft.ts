import { getDrafts } from '#app/_study/page-drafts.ts'
import { forgetTyped } from '#app/_workbench/editor/early-area.ts'
import { restartTime } from './active-time.ts'
import { isDueAgain, record } from './keep-log.ts'
import type { Session } from './session.ts'

const pauseMs = 300

const waiting = new Map<Session, ReturnType<typeof setTimeout>>()

/**
 * Reads the draft into the session, once. It is text only: nothing runs it. An exercise that has come due is begun
 * anew instead, with a blank editor.
 */
export async function loadDraft(session: Session): Promise<void> {
  const [{ drafts, lasting }, dueAgain] = await Promise.all([getDrafts(), isDueAgain(session.slug).catch(() => false)])
  if (session.get().loaded) {
    // The learner typed meanwhile, on the draft that the text area shows.
    session.set({ lasting })
    if (dueAgain) await beginAnew(session, session.get().text)
    return
  }
  const text = await drafts.load(session.slug).catch(() => null)
  if (session.get().loaded) return
  if (dueAgain) await beginAnew(session, text ?? session.starter)
  session.set({ loaded: true, lasting, ...(text === null || dueAgain ? {} : { text }) })
}

/** Puts the code away, in the log and one click away, for the starter. */
async function beginAnew(session: Session, previous: string): Promise<void> {
  const { starter } = session
  await record(session, { kind: 'restarted', draft: previous === starter ? '' : previous })
  restartTime(session)
  session.editor?.replaceText(starter)
  session.set({ text: starter, verdict: null, attemptId: null, mark: null, notice: { kind: 'due-again', previous } })
  const { drafts } = await getDrafts()
  await drafts.remove(session.slug).catch(() => {})
}

/** Saves the text as it is when the learner pauses. */
export function saveSoon(session: Session): void {
  clearTimeout(waiting.get(session))
  waiting.set(
    session,
    setTimeout(() => saveNow(session), pauseMs),
  )
}

/** Saves the text if it has changed since it was last saved. A text that is the starter again needs no draft. */
export async function saveNow(session: Session): Promise<void> {
  if (!waiting.has(session)) return
  clearTimeout(waiting.get(session))
  waiting.delete(session)
  const { text } = session.get()
  const { drafts } = await getDrafts()
  try {
    await (text === session.starter ? drafts.remove(session.slug) : drafts.save(session.slug, text))
    if (session.get().lasting) forgetTyped(session.slug)
    if (session.get().text === text) session.set({ saved: session.get().lasting })
  } catch {
    session.set({ lasting: false })
  }
}

/** Saves the text of every exercise that is open and has changed. */
export async function saveAllNow(): Promise<void> {
  await Promise.all([...waiting.keys()].map(saveNow))
}
