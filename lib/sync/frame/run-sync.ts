import { isDue, type SyncTrigger } from '#lib/sync/is-due.ts'
import { remoteStorageTarget } from '#lib/sync/remote-storage-target.ts'
import { statusKey } from '#lib/sync/sync-keys.ts'
import { hasPending, type SyncReport, syncLog } from '#lib/sync/sync-log.ts'
import { SyncFault, type SyncProblem, syncProblems } from '#lib/sync/sync-problem.ts'
import { type Connection, readConnection, readStatus, type SyncStatus } from '#lib/sync/sync-state.ts'
import { openLocalLog } from './local-log.ts'

/** Syncs if it is due, one tab after the other; never rejects: how it went is stored as the status. */
export function runSync(trigger: SyncTrigger): Promise<void> {
  return inTurn(async () => {
    const connection = readConnection(localStorage)
    const startMs = Date.now()
    const before = readStatus(localStorage)
    if (!connection || !isDue(trigger, before, startMs)) return
    try {
      const report = await sync(connection, trigger, startMs)
      if (report) show(connection, { syncedMs: startMs, report, triedMs: startMs, problem: null })
    } catch (error) {
      show(connection, { ...before, triedMs: startMs, problem: problemOf(error) })
    }
  })
}

/** `null` where nothing was logged that the server lacks, and that was what one wanted to know. */
async function sync(connection: Connection, trigger: SyncTrigger, nowMs: number): Promise<SyncReport | null> {
  const { log, memory, close } = await openLocalLog()
  const parts = { log, memory, account: connection.href, nowMs }
  try {
    if (trigger === 'change' && !(await hasPending(parts))) return null
    return await syncLog({ ...parts, target: remoteStorageTarget(connection) })
  } finally {
    close()
  }
}

/** Unless the learner has disconnected meanwhile. */
function show(connection: Connection, status: SyncStatus): void {
  if (readConnection(localStorage)?.href !== connection.href) return
  try {
    localStorage.setItem(statusKey, JSON.stringify(status))
  } catch {
    // Without room for its status, the sync has still been done.
  }
}

function problemOf(error: unknown): SyncProblem {
  const problem = error instanceof SyncFault ? error.problem : undefined
  return syncProblems.find((each) => each === problem) ?? 'browser-storage'
}

let last: Promise<void> = Promise.resolve()

/** Sites without TLS have no locks between tabs: two syncs at once only cost requests. */
function inTurn(work: () => Promise<void>): Promise<void> {
  if (navigator.locks) return navigator.locks.request('prunewise:sync', work)
  last = last.then(work)
  return last
}
