/** Why a sync did not come to its end. */
export const syncProblems = [
  /** The browser has no connection. */
  'offline',
  /** The server did not answer, or does not let web pages in. */
  'unreachable',
  /** The permission has run out or was taken back. */
  'unauthorised',
  /** The server has no room for more. */
  'full',
  /** The server says that it has a fault. */
  'server',
  /** The server answered something that makes no sense. */
  'bad-answer',
  /** This browser has no room for what came, or keeps no storage. */
  'browser-storage',
  /** A newer version of the site has written this browser's progress. */
  'newer-site',
] as const
export type SyncProblem = (typeof syncProblems)[number]

/** Why a connection was not made. */
export type ConnectProblem =
  /** Not of the form `user@host`. */
  | 'bad-address'
  /** No server answered at this address. */
  | 'not-found'
  /** A server answered, but has no storage for this user. */
  | 'no-storage'
  /** The learner, or the server, said no. */
  | 'denied'
  /** An answer to a question that this tab did not ask. */
  | 'stale'

/** Why a file on the server was left unread. */
export type FileProblem =
  /** Cut off or changed. */
  | 'damaged'
  /** Written by a newer version of the site. */
  | 'newer'
  /** Not a file of this site. */
  | 'foreign'

export class SyncFault extends Error {
  constructor(
    readonly problem: SyncProblem | ConnectProblem,
    detail = '',
  ) {
    super(`${problem}${detail && `: ${detail}`}`)
  }
}
