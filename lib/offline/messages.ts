/** What a page asks the worker. */
export type ToWorker =
  /** Says which build the page belongs to, so that it gets that build's files. */
  | { readonly type: 'hello'; readonly build: string }
  /** Has these files of the worker's own build fetched and kept. */
  | { readonly type: 'take'; readonly build: string; readonly paths: readonly string[] }
  /** Has it leave off what it is fetching. */
  | { readonly type: 'halt' }
  /** Says that all is there that the device is to hold: what older builds left may go. */
  | { readonly type: 'settled'; readonly build: string }
  /** Drops what was saved. */
  | { readonly type: 'forget' }
  /** The learner wants the new version. */
  | { readonly type: 'activate' }

/**
 * Why files could not be kept: the browser gives no more room; there is no connection; the server does not have this
 * version any more.
 */
export type TakeProblem = 'full' | 'offline' | 'changed'

/** What a worker answers. */
export type FromWorker =
  | { readonly type: 'done' | 'halted' }
  | { readonly type: 'problem'; readonly problem: TakeProblem }

/** What a worker says of itself; pages that older builds kept are to be had in the new one too. */
export interface WorkerState {
  readonly build: string
  readonly builtAtMs: number
  readonly appList: string
  readonly pageList: string
  /** Pages that are here in an older version only. */
  readonly outdated: readonly string[]
}

export type StateRequest = { readonly type: 'state' }
