import { type ExerciseEvent, foldExercise } from '#lib/core/exercise-log.ts'
import { type OpenedExerciseLog, openExerciseLog } from '#lib/store/exercise-log.ts'
import type { Session, SessionLog } from './session.ts'

type Happening<E> = E extends ExerciseEvent ? Omit<E, 'id' | 'slug' | 'atMs'> : never

let opening: Promise<OpenedExerciseLog> | undefined

/** Reads what earlier visits logged into the session, once. */
export async function loadLog(session: Session): Promise<void> {
  if (session.get().log.loaded) return
  const { log, lasting } = await open()
  const earlier = await log.eventsOf(session.slug).catch(() => null)
  if (session.get().log.loaded) return
  add(session, earlier ?? [], { loaded: true, ...(lasting && earlier ? {} : { lasting: false }) })
}

/** Logs what happened now; answers the event's id. Where it cannot be stored, the session still knows it. */
export function record(session: Session, happening: Happening<ExerciseEvent>): string {
  const event = { ...happening, id: randomId(), slug: session.slug, atMs: Date.now() } as ExerciseEvent
  add(session, [event])
  void append(session, event)
  return event.id
}

async function append(session: Session, event: ExerciseEvent): Promise<void> {
  const { log } = await open()
  await log.append(event).catch(() => add(session, [], { lasting: false }))
}

function add(session: Session, more: readonly ExerciseEvent[], change: Partial<SessionLog> = {}): void {
  const { log } = session.get()
  const events = [...log.events, ...more]
  session.set({ log: { ...log, ...change, events, history: foldExercise(events) } })
}

function open(): Promise<OpenedExerciseLog> {
  opening ??= openExerciseLog()
  return opening
}

/** 32 hexadecimal digits. `crypto.randomUUID` is missing where a site is served without TLS. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
