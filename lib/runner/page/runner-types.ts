import type { RunMode, TestProgress, Verdict } from '#lib/runner/verdict.ts'

export interface RunRequest {
  readonly slug: string
  /** The learner's TypeScript. */
  readonly source: string
  readonly starter: string
  readonly exports: readonly string[]
  readonly mode: RunMode
  /** 8 hexadecimal digits. */
  readonly seed: string
  /** Whether the seed was given instead of drawn for this run: a replay never counts as solved. */
  readonly replay: boolean
  readonly timeLimitMs: number
  /** Called for each test that is done, if the run is not a quick one. */
  readonly onTest?: (done: TestProgress, total: number) => void
}

/** Runs learner code in the sandbox and has it judged. One run at a time. */
export interface Runner {
  /**
   * Starts the judge, the sandbox and a spare learner worker, and has the run with this seed prepared; safe to call
   * often. Runs no learner code.
   */
  warm(slug: string, seed: string): void
  /** Transpiles what may be run next and has it defined, so that a run need not wait for it. Runs nothing of it. */
  expect(source: string): Promise<void>
  /** Resolves to null when the run was stopped. */
  run(request: RunRequest): Promise<Verdict | null>
  /** Ends the current run at once. */
  stop(): void
  dispose(): void
}
