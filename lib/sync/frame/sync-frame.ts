import { discoverStorage } from '#lib/sync/discover-storage.ts'
import { SyncFault } from '#lib/sync/sync-problem.ts'
import type { FromSyncFrame, ToSyncFrame } from './messages.ts'
import { runSync } from './run-sync.ts'

/**
 * Runs in the only document of the site that may speak to other servers, a hidden frame of our own pages: their policy
 * stays strict, and the learner's sandbox is never in here.
 */
if (parent === self || parent.location.origin !== location.origin) throw new Error('this document is for our own pages')

/** Grades that follow each other closely travel together. */
const changeDelayMs = 12_000
const intervalMs = 5 * 60_000

let waiting: ReturnType<typeof setTimeout> | undefined

addEventListener('message', ({ source, origin, data, ports }: MessageEvent<ToSyncFrame>) => {
  if (source !== parent || origin !== location.origin) return
  void answer(data).then((reply) => ports[0]?.postMessage(reply))
})
// The log tells its tabs of every event.
new BroadcastChannel('prunewise').addEventListener('message', () => {
  waiting ??= setTimeout(syncChanges, changeDelayMs)
})
addEventListener('online', () => void runSync('online'))
setInterval(() => void runSync('interval'), intervalMs)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && waiting !== undefined) syncChanges()
})
document.documentElement.dataset.sync = 'ready'
void runSync('start')

function syncChanges(): void {
  clearTimeout(waiting)
  waiting = undefined
  void runSync('change')
}

async function answer(message: ToSyncFrame): Promise<FromSyncFrame> {
  if (message.type === 'sync') {
    await runSync('asked')
    return { type: 'done' }
  }
  try {
    return { type: 'found', provider: await discoverStorage(message.address) }
  } catch (error) {
    return { type: 'problem', problem: error instanceof SyncFault ? error.problem : 'bad-answer' }
  }
}
