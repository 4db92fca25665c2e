import type { CardKey, ExerciseEvent, Happening, LightEvent, StudyEvent } from '#lib/core/study/events.ts'
import { extendStudy, foldStudy } from '#lib/core/study/fold.ts'
import { type Moment, momentOf } from '#lib/core/study/moment.ts'
import type { Act, StudyState } from '#lib/core/study/state.ts'
import { memoryStudyLog } from '#lib/store/memory-study-log.ts'
import { isOfNewer, type Keeping, type OpenedStudyLog } from '#lib/store/open-study-log.ts'
import { randomId } from '#lib/store/random-id.ts'
import { appendWhatFits, lighten, type StudyLog } from '#lib/store/study-log.ts'

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
  { log: firstLog, keeping, closed, late }: OpenedStudyLog,
  { renamed = {}, clock = Date.now }: StudyOptions = {},
): Promise<Study> {
  let log = firstLog
  const first = await log.read(0).catch(() => null)
  // What cannot be read is left alone.
  if (!first) log = memoryStudyLog()
  const known = new Map(first?.events.map((event) => [event.id, event]))
  let cursor = first?.cursor ?? 0
  let unsaved: readonly StudyEvent[] = []
  let view: StudyView = {
    state: foldStudy(known.values(), renamed),
    device: log.device,
    keeping: first ? keeping : 'page',
    unsaved: 0,
  }
  const listeners = new Set<() => void>()
  let last: Promise<unknown> = Promise.resolve()
  let refreshing: Promise<void> | null = null

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
    const extended = extendStudy(view.state, fresh, renamed)
    if (fresh.length > 0 || view.unsaved !== unsaved.length) {
      show({ state: extended ?? foldStudy(known.values(), renamed), unsaved: unsaved.length })
    }
  }

  async function pull(): Promise<void> {
    const part = await log.read(cursor)
    cursor = part.cursor
    take(part.events)
  }

  /** One reading for all that is heard of until it begins. */
  function refresh(): Promise<void> {
    refreshing ??= inTurn(() => {
      refreshing = null
      return pull()
    })
    return refreshing
  }

  /** The state follows before the log is read again: what is stored, or known not to be, is shown. */
  async function store(events: readonly StudyEvent[]): Promise<void> {
    unsaved = await appendWhatFits(log, [...unsaved, ...events])
    take(events.map(lighten))
    await pull().catch(() => {})
  }

  /** Goes on with the log of this browser, which was late, and puts into it what was done meanwhile. */
  async function moveTo(lasting: StudyLog): Promise<void> {
    const [part, made] = await Promise.all([lasting.read(0), log.all()])
    const { order } = foldStudy(part.events, renamed)
    const placed = made.map((event, index) => ({
      ...event,
      device: lasting.device,
      order: Math.max(event.order, order + 1 + index),
    }))
    log = lasting
    cursor = part.cursor
    unsaved = await appendWhatFits(log, placed)
    known.clear()
    for (const event of [...part.events, ...placed.map(lighten)]) known.set(event.id, event)
    const state = foldStudy(known.values(), renamed)
    show({ state, device: log.device, keeping: 'browser', unsaved: unsaved.length })
    watch()
    await pull()
  }

  function watch(): void {
    log.watch(() => void refresh().catch(() => {}))
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
    refresh,
    retry: () => inTurn(() => store([])),
    has: (id) => known.has(id),
    // What is unsaved before the log is read may be stored, and unsaved no more, when it has been.
    eventsOf: async (slug) => {
      const held = unsaved.filter((event): event is ExerciseEvent => 'slug' in event && event.slug === slug)
      return union(await log.eventsOf(slug), held)
    },
    all: async () => {
      const held = unsaved
      return union(await log.all(), held)
    },
  }
  void closed.then(() => show({ keeping: 'page-newer' }))
  late
    ?.then((lasting) => inTurn(() => moveTo(lasting)))
    .catch((error) => {
      if (isOfNewer(error)) show({ keeping: 'page-newer' })
    })
  watch()
  return study
}

function union<E extends StudyEvent>(stored: readonly E[], held: readonly E[]): readonly E[] {
  const ids = new Set(stored.map(({ id }) => id))
  return [...stored, ...held.filter(({ id }) => !ids.has(id))]
}
