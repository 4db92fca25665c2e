import { type Database, openDatabase } from '#lib/store/database.ts'
import { indexedDbStudyLog } from '#lib/store/indexed-db-study-log.ts'
import type { StudyLog } from '#lib/store/study-log.ts'
import { within } from '#lib/store/within.ts'
import { SyncFault } from '#lib/sync/sync-problem.ts'
import type { SyncMemory } from '#lib/sync/sync-record.ts'

interface LocalLog {
  readonly log: StudyLog
  readonly memory: SyncMemory
}

const patienceMs = 10_000
let opening: Promise<LocalLog> | undefined

/** This browser's log and what is remembered of the server, opened again where they were closed. */
export function openLocalLog(): Promise<LocalLog> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined
    const newer = error instanceof DOMException && error.name === 'VersionError'
    throw new SyncFault(newer ? 'newer-site' : 'browser-storage', String(error))
  })
  return opening
}

async function open(): Promise<LocalLog> {
  const database = await within(patienceMs, openDatabase(undefined, close))
  return { log: await indexedDbStudyLog(database), memory: memoryOf(database) }
}

function close(): void {
  opening = undefined
}

function memoryOf(database: Database): SyncMemory {
  return {
    load: () => database.get('meta', 'sync'),
    save: async (record) => void (await database.put('meta', record, 'sync')),
  }
}
