import type { MessagePort } from 'node:worker_threads'
import type { Transpiled } from '#lib/runner/transpile.ts'

/** The texts of the worker threads' scripts; `scripts/grade/build-threads.ts` makes them. */
export interface ThreadScripts {
  readonly transpiler: string
  readonly learner: string
}

/** What a transpiling thread starts with. */
export interface TranspilerData {
  readonly source: string
}

/** From a transpiling thread: that it starts on its source, then what came of it. */
export type FromTranspilerThread =
  | { readonly type: 'started' }
  | { readonly type: 'result'; readonly result: Transpiled }

/** What a learner thread starts with: its code and its line to the judge. Its one message says that it is warm. */
export interface LearnerData {
  readonly code: string
  readonly port: MessagePort
}
