import type { ExerciseEvent } from '#lib/core/study/events.ts'
import { type ExerciseHistory, foldExercise } from '#lib/core/study/exercise-history.ts'
import type { RunMode, TestProgress, Verdict } from '#lib/runner/verdict.ts'

export const tabs = ['statement', 'code', 'results'] as const
export type Tab = (typeof tabs)[number]

/** A place in the learner's code that a run complained about; lines and columns count from 1. */
export interface CodeMark {
  readonly line: number
  readonly column: number | null
  readonly message: string
}

/** What the status line says when no run is under way and no verdict is news. */
export type Notice =
  | { readonly kind: 'stopped' | 'already-starter' | 'already-there' | 'undone' | 'copied' }
  | { readonly kind: 'reset' | 'restored' | 'due-again'; readonly previous: string }

/** What the learner did with the exercise, here and on earlier visits. */
export interface SessionLog {
  /** Whether the earlier visits have been read. */
  readonly loaded: boolean
  readonly events: readonly ExerciseEvent[]
  /** The events' fold. */
  readonly history: ExerciseHistory
  /** Whether all of it outlives the page. */
  readonly lasting: boolean
}

/** How far a run is that takes long enough to be shown. */
export interface Progress {
  readonly mode: RunMode
  readonly tests: readonly TestProgress[]
  /** Unknown until the first test is done. */
  readonly total: number | null
}

export interface SessionState {
  /** Whether the draft, if there is one, has been read. */
  readonly loaded: boolean
  readonly text: string
  readonly tab: Tab
  readonly progress: Progress | null
  readonly verdict: Verdict | null
  /** How many runs have come to a verdict here. */
  readonly verdicts: number
  /** The event in the log that holds the verdict; null where it was no attempt. */
  readonly attemptId: string | null
  /** What TypeScript finds wrong in the code that the verdict is about, once it has answered. */
  readonly typeErrors: readonly CodeMark[]
  readonly mark: CodeMark | null
  readonly notice: Notice | null
  readonly log: SessionLog
  /** Whether the text as it stands is saved; false until it is first changed. */
  readonly saved: boolean
  /** Whether drafts outlive the page. */
  readonly lasting: boolean
}

/** The editor as the buttons see it; while it loads there is none and the session's text alone counts. */
export interface EditorHandle {
  /** As an edit that Ctrl+Z takes back. */
  replaceText(text: string): void
  goToLine(line: number, column: number | null): void
  /** What TypeScript finds wrong in the text, by line; nothing where it does not answer in time. */
  typeErrors(): Promise<readonly CodeMark[]>
}

/**
 * The state of one exercise. It outlives the components, so that a switch of language, which renders the page anew,
 * changes nothing of it.
 */
export interface Session {
  readonly slug: string
  readonly starter: string
  get(): SessionState
  set(change: Partial<SessionState>): void
  subscribe(listener: () => void): () => void
  editor: EditorHandle | null
  /** The run under way, whether it is shown yet or not. */
  run: symbol | null
}

const sessions = new Map<string, Session>()

/** The session of an exercise, begun with its starter on the first call. */
export function sessionOf(slug: string, starter: string): Session {
  const known = sessions.get(slug)
  if (known) return known
  const session = createSession(slug, starter)
  if (typeof window !== 'undefined') sessions.set(slug, session)
  return session
}

function createSession(slug: string, starter: string): Session {
  let state: SessionState = {
    loaded: false,
    text: starter,
    tab: 'statement',
    progress: null,
    verdict: null,
    verdicts: 0,
    attemptId: null,
    typeErrors: [],
    mark: null,
    notice: null,
    log: { loaded: false, events: [], history: foldExercise([]), lasting: true },
    saved: false,
    lasting: true,
  }
  const listeners = new Set<() => void>()
  return {
    slug,
    starter,
    editor: null,
    run: null,
    get: () => state,
    set: (change) => {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
