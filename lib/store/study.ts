import type { CardKey, ExerciseEvent, Happening, LightEvent, StudyEvent } from '#lib/core/study/events.ts'
import { extendStudy, foldStudy } from '#lib/core/study/fold.ts'
import { type Moment, momentOf } from '#lib/core/study/moment.ts'
import type { Act, StudyState } from '#lib/core/study/state.ts'
import type { Keeping, OpenedStudyLog } from '#lib/store/open-study-log.ts'
import { randomId } from '#lib/store/random-id.ts'
import { lighten } from '#lib/store/study-log.ts'

/** The log and its fold, as the interface sees them. A new object for every change. */
export interface StudyView {
  readonly state: StudyState
  readonly device: string
  readonly keeping: Keeping
  /** Events that could not be stored: they count as long as the page, and the next act tries again. */
  readonly unsaved: number
}

export interface Study {
  get(): StudyView
  subscribe(listener: () => void): () => void
  /** Now, as the learner's study days go. */
  now(): Moment
  /** Logs what happened; resolves with the event when it is stored, or known not to be. */
  record(happening: Happening): Promise<StudyEvent>
  /** Takes back the last act of this device that still counts; `null` where there is none. */
  undo(): Promise<Act | null>
  /** Adds events of another device, and says how many were new. Rejects when they cannot be stored. */
  merge(events: readonly StudyEvent[]): Promise<number>
  /** Reads what other tabs have stored. */
  refresh(): Promise<void>
  /** Tries again to store what could not be. */
  retry(): Promise<void>
  /** Whether an event with this id is in the log. */
  has(id: string): boolean
  eventsOf(slug: string): Promise<readonly ExerciseEvent[]>
  /** The whole log, for an export. */
  all(): Promise<readonly StudyEvent[]>
}

interface StudyOptions {
  readonly renamed?: Readonly<Record<string, CardKey>>
  readonly clock?: () => number
}

/** Reads the log and keeps its fold up to date with what this tab and others append. */
export async function openStudy(
  { log, keeping, closed }: OpenedStudyLog,
  { renamed = {}, clock = Date.now }: StudyOptions = {},
): Promise<Study> {
  const first = await log.read(0)
  const known = new Map(first.events.map((event) => [event.id, event]))
  let cursor = first.cursor
  let unsaved: StudyEvent[] = []
  let view: StudyView = { state: foldStudy(known.values(), renamed), device: log.device, keeping, unsaved: 0 }
  const listeners = new Set<() => void>()
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other, so that every event is placed after those before it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }

  function show(change: Partial<StudyView>): void {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  /** Folds in events that the state does not know yet. */
  function take(events: readonly LightEvent[]): void {
    const fresh = events.filter(({ id }) => !known.has(id))
    for (const event of fresh) known.set(event.id, event)
    const extended = fresh.reduce<StudyState | null>(
      (state, event) => state && extendStudy(state, event, renamed),
      view.state,
    )
    if (fresh.length > 0 || view.unsaved !== unsaved.length) {
      show({ state: extended ?? foldStudy(known.values(), renamed), unsaved: unsaved.length })
    }
  }

  async function pull(): Promise<void> {
    const part = await log.read(cursor)
    cursor = part.cursor
    take(part.events)
  }

  /** The state follows before the log is read again: what is stored, or known not to be, is shown. */
  async function store(events: readonly StudyEvent[]): Promise<void> {
    const waiting = [...unsaved, ...events]
    try {
      await log.append(waiting)
      unsaved = []
    } catch {
      unsaved = waiting
    }
    take(events.map(lighten))
    await pull().catch(() => {})
  }

  function now(): Moment {
    return momentOf(clock(), view.state.settings.dayStartHour)
  }

  async function recordNow(happening: Happening): Promise<StudyEvent> {
    const { ms, day } = now()
    const order = Math.max(ms, view.state.order + 1)
    const event = { ...happening, id: randomId(), device: log.device, atMs: ms, day, order } as StudyEvent
    await store([event])
    return event
  }

  const study: Study = {
    get: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    now,
    record: (happening) => inTurn(() => recordNow(happening)),
    undo: () =>
      inTurn(async () => {
        const act = view.state.acts.findLast(({ device }) => device === log.device)
        if (act) await recordNow({ kind: 'undone', target: act.id })
        return act ?? null
      }),
    merge: (events) =>
      inTurn(async () => {
        const added = await log.append(events)
        await pull()
        return added
      }),
    refresh: () => inTurn(pull),
    retry: () => inTurn(() => store([])),
    has: (id) => known.has(id),
    eventsOf: async (slug) => {
      const stored = await log.eventsOf(slug)
      return [...stored, ...unsaved.filter((event): event is ExerciseEvent => 'slug' in event && event.slug === slug)]
    },
    all: async () => {
      const stored = await log.all()
      return [...stored, ...unsaved.filter(({ id }) => !stored.some((event) => event.id === id))]
    },
  }
  void closed.then(() => show({ keeping: 'page-newer' }))
  log.watch(() => void study.refresh().catch(() => {}))
  return study
}
