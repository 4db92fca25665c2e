import { type OpenedDrafts, openDrafts } from '#lib/store/drafts.ts'
import type { Session } from './session.ts'

const pauseMs = 300

let opening: Promise<OpenedDrafts> | undefined
const waiting = new Map<Session, ReturnType<typeof setTimeout>>()

/** Reads the draft into the session, once. It is text only: nothing runs it. */
export async function loadDraft(session: Session): Promise<void> {
  if (session.get().loaded) return
  const { drafts, lasting } = await open()
  const text = await drafts.load(session.slug).catch(() => null)
  if (session.get().loaded) return
  session.set({ loaded: true, lasting, ...(text === null ? {} : { text }) })
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
  const { drafts } = await open()
  try {
    await (text === session.starter ? drafts.remove(session.slug) : drafts.save(session.slug, text))
    if (session.get().text === text) session.set({ saved: session.get().lasting })
  } catch {
    session.set({ lasting: false })
  }
}

function open(): Promise<OpenedDrafts> {
  opening ??= openDrafts()
  return opening
}
