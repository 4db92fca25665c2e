import type { RunMode, TestProgress, Verdict } from '#lib/runner/verdict.ts'

/** From the page to the judge worker. */
export type ToJudge =
  /** Loads an exercise's suite and prepares the run with this seed. */
  | { readonly type: 'prepare'; readonly slug: string; readonly seed: string }
  /** The line to the learner's realm of the next run is transferred beside it. No code of the learner's is there yet. */
  | { readonly type: 'join' }
  /** Judges a run in the realm that was joined last. */
  | {
      readonly type: 'judge'
      readonly run: number
      readonly slug: string
      readonly mode: RunMode
      readonly seed: string
      readonly replay: boolean
      readonly limitMs: number
      readonly totalLimitMs: number
    }
  /** The learner's realm of this run is gone. */
  | { readonly type: 'learner-ended'; readonly run: number; readonly reason: 'flood' | 'crashed' }

/** From the judge worker to the page. */
export type FromJudge =
  | { readonly type: 'ready' }
  /** A test of a run that takes a while is done. */
  | { readonly type: 'test'; readonly run: number; readonly test: TestProgress; readonly total: number }
  | { readonly type: 'verdict'; readonly run: number; readonly verdict: Verdict }
