import type { Outcome } from '#lib/runner/verdict.ts'

/** Runs one program against one exercise's hidden tests with each seed. */
export interface Job {
  readonly slug: string
  /** JavaScript, as `transpile` makes it. */
  readonly code: string
  readonly seeds: readonly string[]
  /** The tests to run; all when null. */
  readonly only: string | null
}

/** What came of one seed. */
export interface SeedResult {
  readonly seed: string
  readonly outcome: Outcome
  /** Ids of the tests that did not pass. */
  readonly failing: readonly string[]
  /** What threw while loading, or what kept the tests from running. */
  readonly problem: string | null
}

/** From the thread: one result per seed, then the end. */
export type FromStrengthThread = SeedResult | 'done'
