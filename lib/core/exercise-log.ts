/**
 * What a learner did with an exercise: an append-only log. No event is ever changed or removed; the state of an
 * exercise is the fold of its events, so that the logs of two devices merge as a union by `id`.
 */
export type ExerciseEvent = AttemptedEvent | HintOpenedEvent | SolutionOpenedEvent

interface EventBase {
  /** Random; two events with the same one are the same event. */
  readonly id: string
  readonly slug: string
  /** Milliseconds since 1970, by the clock of the device. */
  readonly atMs: number
}

export interface AttemptedEvent extends EventBase {
  readonly kind: 'attempted'
  readonly mode: 'run' | 'submit'
  readonly seed: string
  /** Whether the seed was given, so that the inputs could be known: such an attempt never solves. */
  readonly replay: boolean
  readonly code: string
  readonly summary: AttemptSummary
  readonly verdict: StoredVerdict
}

/** What every version of the site can show of an attempt. */
export interface AttemptSummary {
  readonly outcome: 'passed' | 'failed' | 'error' | 'timeout'
  readonly passed: number
  readonly tests: number
}

/** A verdict as it was made then: who reads it goes by its version. It survives a structured clone. */
interface StoredVerdict {
  readonly version: number
}

interface HintOpenedEvent extends EventBase {
  readonly kind: 'hint-opened'
  /** From 1. */
  readonly hint: number
}

interface SolutionOpenedEvent extends EventBase {
  readonly kind: 'solution-opened'
}

export interface ExerciseHistory {
  /** Hints are opened in order, so their number says which. */
  readonly hintsOpened: number
  readonly solutionOpened: boolean
  /** Whether a Submit on inputs that nobody could know has passed. */
  readonly solved: boolean
  /** The oldest first. */
  readonly attempts: readonly AttemptedEvent[]
}

/**
 * The state that events of one exercise lead to, whatever order they come in and however often. Events of a kind that
 * a newer version of the site writes are passed over.
 */
export function foldExercise(events: readonly ExerciseEvent[]): ExerciseHistory {
  const inOrder = [...new Map(events.map((event) => [event.id, event])).values()].sort(byTime)
  const attempts = inOrder.filter((event) => event.kind === 'attempted')
  const hints = inOrder.filter((event) => event.kind === 'hint-opened').map(({ hint }) => hint)
  return {
    hintsOpened: Math.max(0, ...hints),
    solutionOpened: inOrder.some(({ kind }) => kind === 'solution-opened'),
    solved: attempts.some(solves),
    attempts,
  }
}

function solves({ mode, replay, summary }: AttemptedEvent): boolean {
  return mode === 'submit' && !replay && summary.outcome === 'passed'
}

/** Ids decide between events of the same millisecond, so that every device sees one order. */
function byTime(a: ExerciseEvent, b: ExerciseEvent): number {
  return a.atMs - b.atMs || (a.id < b.id ? -1 : 1)
}
