import { openDatabase } from '#lib/store/database.ts'
import { indexedDbStudyLog } from '#lib/store/indexed-db-study-log.ts'
import { memoryStudyLog } from '#lib/store/memory-study-log.ts'
import type { StudyLog } from '#lib/store/study-log.ts'
import { within } from '#lib/store/within.ts'

/**
 * Where the log is kept: in the browser, or only as long as the page: because the browser keeps no storage, or because
 * a newer version of the site has written it, whose data this one leaves alone.
 */
export type Keeping = 'browser' | 'page' | 'page-newer'

export interface OpenedStudyLog {
  readonly log: StudyLog
  readonly keeping: Keeping
  /** Resolves when the browser takes the log away, because a newer version of the site wants it in another tab. */
  readonly closed: Promise<void>
  /** The log of this browser where it took longer than the patience, and `log` stands in for it; may never resolve. */
  readonly late?: Promise<StudyLog>
}

/** The log of this browser, or, where it cannot be had, one that lives as long as the page. */
export async function openStudyLog(patienceMs = 4_000): Promise<OpenedStudyLog> {
  let close = (): void => {}
  const closed = new Promise<void>((resolve) => {
    close = resolve
  })
  const open = () => openDatabase(undefined, close)
  const opening = open().then((database) => indexedDbStudyLog(database, { reopen: () => within(patienceMs, open()) }))
  try {
    return { log: await within(patienceMs, opening), keeping: 'browser', closed }
  } catch (error) {
    return { log: memoryStudyLog(), keeping: isOfNewer(error) ? 'page-newer' : 'page', closed, late: opening }
  }
}

export function isOfNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError'
}
