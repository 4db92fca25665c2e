import type { Page } from '@playwright/test'
import type { StudyEvent } from '#lib/core/study/events.ts'

/** Every event of the browser's log, in the order in which they were stored. The page must have opened the study. */
export function storedEvents(page: Page): Promise<readonly StudyEvent[]> {
  return page.evaluate(readStore<StudyEvent>, 'log')
}

/** The texts of all drafts, in the order of their names. */
export function storedDrafts(page: Page): Promise<readonly string[]> {
  return page.evaluate(readStore<string>, 'drafts')
}

/** Runs in the page. */
function readStore<T>(name: string): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('prunewise')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction(name).objectStore(name).getAll()
      reading.onerror = () => reject(reading.error)
      reading.onsuccess = () => {
        opening.result.close()
        resolve(reading.result)
      }
    }
  })
}
