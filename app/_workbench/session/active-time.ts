import type { Session } from './session.ts'

interface Clock {
  /** Time before `since`, in milliseconds. */
  readonly countedMs: number
  /** `null` while the exercise is out of sight. */
  readonly since: number | null
}

const stopped: Clock = { countedMs: 0, since: null }
const clocks = new WeakMap<Session, Clock>()

/** The exercise came into sight, or went out of it. */
export function watchTime(session: Session, visible: boolean): void {
  clocks.set(session, { countedMs: activeMs(session), since: visible ? performance.now() : null })
}

/** Time of earlier visits in this round counts as well. */
export function addTime(session: Session, earlierMs: number): void {
  const clock = clocks.get(session) ?? stopped
  clocks.set(session, { ...clock, countedMs: clock.countedMs + earlierMs })
}

/** A new round counts from nothing. */
export function restartTime(session: Session): void {
  const { since } = clocks.get(session) ?? stopped
  clocks.set(session, { countedMs: 0, since: since === null ? null : performance.now() })
}

/** Time with the exercise before the learner's eyes in this round, in milliseconds. */
export function activeMs(session: Session): number {
  const { countedMs, since } = clocks.get(session) ?? stopped
  return Math.round(countedMs + (since === null ? 0 : performance.now() - since))
}
