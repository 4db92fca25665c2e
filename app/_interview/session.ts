import { advanceInterview, currentStep, type Interview, type InterviewAct } from '#lib/core/interview/interview.ts'
import { type KeptInterview, readKept, writeKept } from '#lib/core/interview/kept.ts'
import { isExerciseCard } from '#lib/core/study/catalog.ts'
import { openUnfinishedInterview, type UnfinishedInterview } from '#lib/store/unfinished-interview.ts'
import { takeAwayTime } from './under-way.ts'

export interface SessionState {
  readonly status: 'loading' | KeptInterview['kind']
  readonly interview: Interview | null
  /** Whether the last change could be stored. */
  readonly saved: boolean
  /** Acts of this page that led to another place: the heading there takes the focus. */
  readonly moves: number
}

const tickMs = 5_000
/** A longer time between two ticks is a computer that slept. */
const longestMs = 30_000

let state: SessionState = { status: 'loading', interview: null, saved: true, moves: 0 }
const listeners = new Set<() => void>()

let opening: Promise<UnfinishedInterview> | undefined
/** The text that is stored, as far as this page knows. */
let known: string | null = null
let writing: Promise<void> | null = null
/** What was done here since `known`, with the place at which it was done. */
let waiting: { readonly act: InterviewAct; readonly place: string }[] = []
/** When the step that is asked came into sight, or was last counted; `null` while it is out of sight. */
let since: number | null = null

export function getSession(): SessionState {
  return state
}

export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Reads what was kept, and counts time as long as the page is in sight. Returns a function that ends the counting. */
export function enterInterview(): () => void {
  void open().then(follow)
  function turn(): void {
    if (document.visibilityState === 'hidden') spend()
    since = document.visibilityState === 'visible' ? performance.now() : null
    fetchAwayTime()
  }
  turn()
  const ticking = setInterval(spend, tickMs)
  document.addEventListener('visibilitychange', turn)
  window.addEventListener('pagehide', spend)
  return () => {
    spend()
    since = null
    clearInterval(ticking)
    document.removeEventListener('visibilitychange', turn)
    window.removeEventListener('pagehide', spend)
  }
}

/** Does something in the interview; it is stored at once. */
export function act(what: InterviewAct): void {
  if (state.interview?.phase === 'asking') count()
  apply(what)
}

/** Begins an interview, in the place of any other. */
export function startInterview(interview: Interview): void {
  since = document.visibilityState === 'visible' ? performance.now() : null
  takeAwayTime()
  waiting = []
  show({ status: 'kept', interview, moves: state.moves + 1 })
  void write()
}

/** Forgets the interview, or what could not be read of one. */
export async function discardInterview(): Promise<void> {
  waiting = []
  show({ status: 'none', interview: null, moves: state.moves + 1 })
  await write()
}

/** Resolves when all that was done is stored, or known not to be. */
export async function written(): Promise<void> {
  await writing
}

function apply(what: InterviewAct): void {
  const { interview } = state
  if (!interview) return
  const next = advanceInterview(interview, what)
  if (next === interview) return
  const moved = placeOf(next) !== placeOf(interview)
  waiting.push({ act: what, place: placeOf(interview) })
  show({ interview: next, moves: state.moves + (moved ? 1 : 0) })
  void write()
}

function spend(): void {
  if (state.interview?.phase === 'asking') count()
}

/** Adds the time since the last count to the step that is asked. */
function count(): void {
  if (since === null) return
  const now = performance.now()
  const ms = Math.min(longestMs, now - since)
  since = now
  apply({ kind: 'spent', ms })
}

/** Takes over the time that the exercise was in sight on its own page. */
function fetchAwayTime(): void {
  const { interview } = state
  if (interview?.phase !== 'asking' || document.visibilityState !== 'visible') return
  const step = currentStep(interview)
  const ms = takeAwayTime()
  if (step && isExerciseCard(step.card) && ms > 0) apply({ kind: 'spent', ms })
}

async function open(): Promise<UnfinishedInterview> {
  opening ??= openUnfinishedInterview().then((store) => {
    store.watch(() => void follow(store))
    return store
  })
  return opening
}

/** Shows what another tab has stored; what this one is about to store finds out by itself. */
async function follow(store: UnfinishedInterview): Promise<void> {
  if (!writing) await read(store)
}

/** Shows what is stored. What was done here and is not stored yet is done again, if its place is still the same. */
async function read(store: UnfinishedInterview): Promise<void> {
  known = await store.load().catch(() => null)
  const kept = readKept(known)
  let interview = kept.kind === 'kept' ? kept.interview : null
  for (const { act: again, place } of waiting) {
    if (interview && placeOf(interview) === place && again.kind !== 'spent') {
      interview = advanceInterview(interview, again)
    }
  }
  waiting = []
  if (since !== null) since = performance.now()
  show({ status: kept.kind, interview })
  fetchAwayTime()
}

/** Stores the state as it is, again and again until nothing has changed meanwhile. */
function write(): Promise<void> {
  writing ??= writeAll().finally(() => {
    writing = null
  })
  return writing
}

async function writeAll(): Promise<void> {
  const store = await open()
  try {
    for (let text = textNow(); text !== known; text = textNow()) {
      const done = waiting.length
      if (await store.replace(known, text)) {
        known = text
        waiting = waiting.slice(done)
      } else {
        await read(store)
        if (state.status !== 'kept') break
      }
    }
    if (!state.saved) show({ saved: true })
  } catch {
    show({ saved: false })
  }
}

function textNow(): string | null {
  return state.interview && writeKept(state.interview)
}

function placeOf({ phase, at, steps, startedMs }: Interview): string {
  return [startedMs, phase, at, phase === 'asking' ? steps[at].asked : ''].join()
}

function show(change: Partial<SessionState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}
