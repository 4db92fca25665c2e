/** From the page to the sandbox document. Ports travel beside the message. */
export type ToSandbox =
  /** Texts of the tfjs bundle and of the learner worker's boot script. */
  | { readonly type: 'assets'; readonly tfjs: string; readonly boot: string }
  /** Hands the spare worker, as transferred ports, its lines to the judge and to the page, which sends the code. */
  | { readonly type: 'join' }
  /** The spare worker is that of this run. */
  | { readonly type: 'start'; readonly run: number }
  /** Ends the worker of this run. */
  | { readonly type: 'end'; readonly run: number }

/** From the page to the spare learner worker, on a line of their own. */
export interface PageToLearner {
  /** `define`: this may be the code of the run. It is the body of a function, which is not called. `run`: this is it. */
  readonly type: 'define' | 'run'
  readonly code: string
}

/** From the sandbox document to the page. */
export type FromSandbox =
  | { readonly type: 'ready' }
  /** A spare worker has loaded tfjs. */
  | { readonly type: 'spare' }
  | { readonly type: 'ended'; readonly run: number; readonly reason: 'flood' | 'crashed' }

/** A worker that sends more messages than this on its own channel is ended. */
export const floodLimit = 2000
