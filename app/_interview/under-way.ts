import { interviewAwayKey, interviewKey } from '#app/_lib/storage-keys.ts'
import { currentStep, type Interview, usedMs } from '#lib/core/interview/interview.ts'
import { isExerciseCard, slugOf } from '#lib/core/study/catalog.ts'

/** What other pages know of an interview that is under way. */
export interface UnderWay {
  /** The slug of its exercise while the learner is at it. */
  readonly exercise: string | null
  readonly usedMs: number
  readonly minutes: number
  readonly clockHidden: boolean
}

/** Tells other pages of the interview, `null` for none. */
export function tellUnderWay(interview: Interview | null): void {
  try {
    if (interview) localStorage.setItem(interviewKey, JSON.stringify(underWay(interview)))
    else localStorage.removeItem(interviewKey)
  } catch {
    // Storage is blocked: the exercise's page shows no way back, the menu still leads there.
  }
}

/** Adds to the time that the exercise was before the learner's eyes on its own page. */
export function addAwayTime(ms: number): void {
  try {
    localStorage.setItem(interviewAwayKey, String(awayMs() + Math.round(ms)))
  } catch {
    // Storage is blocked: that time is not counted.
  }
}

/** The time with the exercise that was not fetched yet. */
export function takeAwayTime(): number {
  try {
    const ms = awayMs()
    localStorage.removeItem(interviewAwayKey)
    return ms
  } catch {
    return 0
  }
}

export function awayMs(): number {
  const ms = Number(localStorage.getItem(interviewAwayKey) ?? 0)
  return Number.isFinite(ms) && ms > 0 ? ms : 0
}

function underWay(interview: Interview): UnderWay {
  const step = interview.phase === 'asking' ? currentStep(interview) : undefined
  const { minutes, clockHidden } = interview
  const exercise = step?.begun && isExerciseCard(step.card) ? slugOf(step.card) : null
  return { exercise, usedMs: usedMs(interview), minutes, clockHidden }
}
