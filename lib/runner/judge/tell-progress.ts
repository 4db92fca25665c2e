import type { TestProgress } from '#lib/runner/verdict.ts'

/** A run that ends before tells of no test: to send and draw each would take longer than the tests. */
const quickMs = 100

export interface ProgressTelling {
  readonly onTest: (done: TestProgress, total: number) => void
  readonly end: () => void
}

/** Tells of the tests as they end, once the run is no longer a quick one; then first of those that were done by then. */
export function tellProgress(tell: (done: TestProgress, total: number) => void): ProgressTelling {
  let held: (() => void)[] | null = []
  const slow = setTimeout(() => {
    for (const say of held ?? []) say()
    held = null
  }, quickMs)
  return {
    onTest: ({ id, name, outcome }, total) => {
      const say = (): void => tell({ id, name, outcome }, total)
      if (held) held.push(say)
      else say()
    },
    end: () => clearTimeout(slow),
  }
}
