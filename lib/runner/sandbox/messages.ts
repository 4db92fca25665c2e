/** From the page to the sandbox document. Ports travel beside the message. */
export type ToSandbox =
  /** Texts of the tfjs bundle and of the learner worker's boot script. */
  | { readonly type: 'assets'; readonly tfjs: string; readonly boot: string }
  /** Hands the spare worker, as a transferred port, its line to the judge. */
  | { readonly type: 'join' }
  /** Hands the spare worker this run's code. */
  | { readonly type: 'start'; readonly run: number; readonly code: string }
  /** Ends the worker of this run. */
  | { readonly type: 'end'; readonly run: number }

/** From the sandbox document to the page. */
export type FromSandbox =
  | { readonly type: 'ready' }
  /** A spare worker has loaded tfjs. */
  | { readonly type: 'spare' }
  | { readonly type: 'ended'; readonly run: number; readonly reason: 'flood' | 'crashed' }

/** From the sandbox document to a learner worker: first the line to the judge, a transferred port, then the code. */
export type ToLearnerWorker = { readonly type: 'join' } | { readonly type: 'start'; readonly code: string }

/** A worker that sends more messages than this on its own channel is ended. */
export const floodLimit = 2000
