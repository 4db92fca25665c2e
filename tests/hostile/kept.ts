import type { Page } from '@playwright/test'

type Entries = Readonly<Record<string, string>>

/** Puts something into the browser's storage that a submission must not touch. */
export async function plantProgress(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem('prunewise:planted', 'progress')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('prunewise')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const transaction = database.transaction('drafts', 'readwrite')
    transaction.objectStore('drafts').put('// planted', 'planted')
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
  })
}

/** All that the site keeps in the browser: the entries of localStorage and of every store of its databases. */
export async function keptProgress(page: Page): Promise<Entries> {
  return page.evaluate(async () => {
    const entries: Record<string, string> = {}
    for (const [name, value] of Object.entries(localStorage)) entries[`localStorage/${name}`] = value
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        await new Promise<void>((resolve) => {
          const walking = database.transaction(store).objectStore(store).openCursor()
          walking.onsuccess = () => {
            const cursor = walking.result
            if (!cursor) return resolve()
            entries[`${name}/${store}/${String(cursor.key)}`] = JSON.stringify(cursor.value)
            cursor.continue()
          }
        })
      }
      database.close()
    }
    return entries
  })
}

/** The draft of an exercise as it is kept. */
export async function keptDraft(page: Page, slug: string): Promise<unknown> {
  return page.evaluate(async (key) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('prunewise')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const reading = database.transaction('drafts').objectStore('drafts').get(key)
    const draft = await new Promise<unknown>((resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result)
      reading.onerror = () => reject(reading.error)
    })
    database.close()
    return draft
  }, slug)
}
