import type { StorageProvider } from '#lib/sync/discover-storage.ts'
import type { ConnectProblem, SyncProblem } from '#lib/sync/sync-problem.ts'

/** What a page asks the document that syncs; the answer comes through the port that is sent along. */
export type ToSyncFrame = { readonly type: 'discover'; readonly address: string } | { readonly type: 'sync' }

export type FromSyncFrame =
  | { readonly type: 'found'; readonly provider: StorageProvider }
  /** How it went is in the stored status. */
  | { readonly type: 'done' }
  | { readonly type: 'problem'; readonly problem: ConnectProblem | SyncProblem }
