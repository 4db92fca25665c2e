import { interviewKey } from '#app/_lib/storage-keys.ts'
import type { UnderWay } from './under-way.ts'

/** The interview that is under way in this browser, `null` where there is none. */
export function readUnderWay(): UnderWay | null {
  try {
    const { exercise, usedMs, minutes, clockHidden }: Partial<Record<keyof UnderWay, unknown>> = Object(
      JSON.parse(localStorage.getItem(interviewKey) ?? 'null'),
    )
    if (typeof usedMs !== 'number' || typeof minutes !== 'number') return null
    return {
      exercise: typeof exercise === 'string' ? exercise : null,
      usedMs,
      minutes,
      clockHidden: clockHidden === true,
    }
  } catch {
    return null
  }
}

/** Whether this exercise is being worked on as part of an interview: it is graded there, not on its own page. */
export function isInInterview(slug: string): boolean {
  return readUnderWay()?.exercise === slug
}
