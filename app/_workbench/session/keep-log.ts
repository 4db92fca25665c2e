import { getStudy } from '#app/_study/lazy-study.ts'
import { exerciseCard } from '#lib/core/study/catalog.ts'
import type { ExerciseEvent, Happening } from '#lib/core/study/events.ts'
import { foldExercise } from '#lib/core/study/exercise-history.ts'
import { addTime } from './active-time.ts'
import type { Session, SessionLog, SessionState } from './session.ts'

type ExerciseHappening<E = Happening> = E extends { slug: string } ? Omit<E, 'slug'> : never

const followed = new WeakSet<Session>()

/** Reads what earlier visits logged into the session, and from then on what other tabs do with the exercise. */
export async function loadLog(session: Session): Promise<void> {
  if (followed.has(session)) return
  followed.add(session)
  const { study } = await getStudy()
  await readLog(session)
  addTime(session, earlierMs(session))
  let known = study.get().state.exercises.get(session.slug)
  study.subscribe(() => {
    const { state, keeping, unsaved } = study.get()
    const lasting = keeping === 'browser' && unsaved === 0
    if (session.get().log.lasting !== lasting) add(session, [], { lasting })
    if (state.exercises.get(session.slug) === known) return
    known = state.exercises.get(session.slug)
    void readLog(session)
  })
}

/** Logs what happened now. Where it cannot be stored, the page still knows it. `also` is shown at the same time. */
export async function record(
  session: Session,
  happening: ExerciseHappening,
  also: (event: ExerciseEvent) => Partial<SessionState> = () => ({}),
): Promise<void> {
  const { study } = await getStudy()
  const event = (await study.record({ ...happening, slug: session.slug } as Happening)) as ExerciseEvent
  add(session, [event], {}, also(event))
}

/** Whether the exercise was graded and has come due since: it is to be begun anew. */
export async function isDueAgain(slug: string): Promise<boolean> {
  const { study, isDue } = await getStudy()
  const { state } = study.get()
  const graded = state.reviews.findLast(({ card }) => card === exerciseCard(slug))
  const begun = state.exercises.get(slug)?.round.startedOrder ?? 0
  return graded !== undefined && graded.order > begun && isDue(study, exerciseCard(slug))
}

async function readLog(session: Session): Promise<void> {
  const { study } = await getStudy()
  const { keeping, unsaved } = study.get()
  const events = await study.eventsOf(session.slug).catch(() => null)
  add(session, events ?? [], { loaded: true, lasting: keeping === 'browser' && unsaved === 0 && events !== null })
}

/** What the attempts of this round counted. */
function earlierMs(session: Session): number {
  const { attempts, round } = session.get().log.history
  const inRound = attempts.filter(({ order }) => order > round.startedOrder)
  return Math.max(0, ...inRound.map(({ activeMs }) => activeMs ?? 0))
}

function add(
  session: Session,
  more: readonly ExerciseEvent[],
  change: Partial<SessionLog> = {},
  also: Partial<SessionState> = {},
): void {
  const { log } = session.get()
  const events = [...new Map([...log.events, ...more].map((event) => [event.id, event])).values()]
  session.set({ ...also, log: { ...log, ...change, events, history: foldExercise(events) } })
}
