import type { StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { momentOf, startOfDay } from '#lib/core/study/moment.ts'
import { cardState, standingOf } from '#lib/core/study/queue.ts'
import type { StudyState } from '#lib/core/study/state.ts'
import { openDatabase } from '#lib/store/database.ts'
import { openStudyLog } from '#lib/store/open-study-log.ts'
import { readSnapshot } from '#lib/store/snapshot.ts'
import { openStudy, type Study } from '#lib/store/study.ts'
import { attempt, happening } from './happenings.ts'

/** The store and the schedule as the site bundles them, within reach of a test: nothing here is in the site. */
export const engine = {
  ...{ attempt, cardState, foldStudy, happening, momentOf, openDatabase, openStudy, openStudyLog, readSnapshot },
  ...{ standingOf, startOfDay },
  open: async (options?: Parameters<typeof openStudy>[1], patienceMs?: number): Promise<Study> =>
    openStudy(await openStudyLog(patienceMs), options),
  /** A state as text, maps included: equal states give equal texts. */
  textOf: (state: StudyState): string =>
    JSON.stringify(state, (_key, value) => (value instanceof Map ? [...value].sort() : value)),
  /** The database as a program without the site's code sees it. */
  raw: (version?: number, upgrade = (_database: IDBDatabase): void => {}): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('prunewise', version)
      request.onupgradeneeded = () => upgrade(request.result)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    }),
  ids: (events: readonly StudyEvent[]): string[] => events.map(({ id }) => id),
}

export type Engine = typeof engine
