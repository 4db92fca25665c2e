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

/** From the sandbox document to the page. */
export type FromSandbox =
  | { readonly type: 'ready' }
  /** A spare worker has loaded tfjs. */
  | { readonly type: 'spare' }
  | { readonly type: 'ended'; readonly run: number; readonly reason: 'flood' | 'crashed' }

/** A worker that sends more messages than this on its own channel is ended. */
export const floodLimit = 2000
