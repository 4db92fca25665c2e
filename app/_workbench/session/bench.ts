import type { PageAssets } from '#lib/content/runtime-assets.ts'
import type { Session } from './session.ts'

/** An exercise as the workbench needs it. */
export interface BenchExercise {
  readonly slug: string
  readonly starter: string
  readonly exports: readonly string[]
  readonly timeLimitMs: number
  /** Known mistakes by name, in the language of the page. */
  readonly mistakes: KnownMistakes
  /** Where the text of the reference solution can be fetched. */
  readonly solutionUrl: string
}

export type KnownMistakes = Readonly<Record<string, { readonly title: string; readonly html: string }>>

/** What the workbench's parts share. */
export interface Bench {
  readonly exercise: BenchExercise
  readonly assets: PageAssets
  readonly session: Session
}
