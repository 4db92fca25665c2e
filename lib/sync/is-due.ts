import type { SyncStatus } from './sync-state.ts'

/**
 * Why one may want to sync: the learner asked, something was logged, a page was opened, the connection came back, or
 * time went by.
 */
export type SyncTrigger = 'asked' | 'change' | 'start' | 'online' | 'interval'

const minuteMs = 60_000

/** Whether a sync is worth its requests, seen the last one, of whatever tab. */
export function isDue(trigger: SyncTrigger, { triedMs, problem }: SyncStatus, nowMs: number): boolean {
  if (trigger === 'asked') return true
  // Only the learner can give a new permission.
  if (problem === 'unauthorised') return false
  // A clock that was set back must not stop it.
  const rested = Math.abs(nowMs - triedMs) >= minuteMs
  if (trigger === 'online') return rested || problem !== null
  if (trigger === 'change') return rested || problem === null
  return rested
}
