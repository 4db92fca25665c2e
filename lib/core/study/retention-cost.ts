import { type Memory, scheduleFor } from './schedule.ts'
import { defaultStudySettings } from './settings.ts'

const longDays = 100_000

/**
 * After how many days a card comes back at a desired retention, where it would come back after `days` at the default
 * one: what a higher retention costs. At least 1.
 */
export function waitAt(desiredRetention: number, days: number): number {
  const reference = longestWait(defaultStudySettings.desiredRetention)
  return Math.max(1, Math.round((days * longestWait(desiredRetention)) / reference))
}

/** The days until the recall of some strong memory falls to a retention; it never rises, so halving finds them. */
function longestWait(retention: number): number {
  const memory: Memory = {
    stability: 1000,
    difficulty: 5,
    phase: 'review',
    reps: 1,
    lapses: 0,
    last: { ms: 0, day: 0 },
    dueDay: 0,
    dueMs: null,
  }
  const { retrievability } = scheduleFor(retention)
  let [least, most] = [0, longDays]
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    if (retrievability(memory, middle) >= retention) least = middle
    else most = middle
  }
  return least
}
