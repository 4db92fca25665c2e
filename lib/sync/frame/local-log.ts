import { openDatabase } from '#lib/store/database.ts'
import { indexedDbStudyLog } from '#lib/store/indexed-db-study-log.ts'
import { isOfNewer } from '#lib/store/open-study-log.ts'
import type { StudyLog } from '#lib/store/study-log.ts'
import { within } from '#lib/store/within.ts'
import { SyncFault } from '#lib/sync/sync-problem.ts'
import type { SyncMemory } from '#lib/sync/sync-record.ts'

interface LocalLog {
  readonly log: StudyLog
  readonly memory: SyncMemory
  close(): void
}

const patienceMs = 10_000

/**
 * This browser's log and what is remembered of the server. For one sync: a connection that is kept may be closed by the
 * browser, and stands in the way of a newer version of the site.
 */
export async function openLocalLog(): Promise<LocalLog> {
  try {
    const database = await within(patienceMs, openDatabase())
    const memory: SyncMemory = {
      load: () => database.get('meta', 'sync'),
      save: async (record) => void (await database.put('meta', record, 'sync')),
    }
    return { log: await indexedDbStudyLog(database), memory, close: () => database.close() }
  } catch (error) {
    throw new SyncFault(isOfNewer(error) ? 'newer-site' : 'browser-storage', String(error))
  }
}
