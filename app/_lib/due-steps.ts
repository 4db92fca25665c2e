import { dueKey } from './storage-keys.ts'

type Step = readonly [fromMs: number, due: number]

const listeners = new Set<() => void>()

/** How many cards are due now, by what a page that opened the study wrote down; 0 where none has. */
export function readDue(): number {
  try {
    const steps: readonly Step[] = JSON.parse(localStorage.getItem(dueKey) ?? '[]')
    return steps.findLast(([fromMs]) => fromMs <= Date.now())?.[1] ?? 0
  } catch {
    return 0
  }
}

/** Whether a page has opened a study in this browser. */
export function hasStudied(): boolean {
  try {
    return localStorage.getItem(dueKey) !== null
  } catch {
    return false
  }
}

export function saveDueSteps(steps: readonly Step[]): void {
  try {
    localStorage.setItem(dueKey, JSON.stringify(steps))
  } catch {
    // Storage is blocked or full: no number is better than an old one.
  }
  for (const listener of listeners) listener()
}

/** Also follows other tabs, and the clock: cards come due while the page is open. */
export function subscribeToDue(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  const timer = setInterval(listener, 15_000)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
    clearInterval(timer)
  }
}
