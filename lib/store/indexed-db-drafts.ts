import type { IDBPObjectStore } from 'idb'
import { keepConnected } from '#lib/store/connection.ts'
import type { Database, PrunewiseSchema } from '#lib/store/database.ts'
import type { DraftStore } from '#lib/store/drafts.ts'

type Drafts = IDBPObjectStore<PrunewiseSchema, ['drafts'], 'drafts', 'readwrite'>

/**
 * Drafts in an open database. A write commits without waiting for the answer to its request: the page may be closing,
 * and then there is nobody left to hear it.
 */
export function indexedDbDrafts(first: Database, reopen?: () => Promise<Database>): DraftStore {
  const connected = keepConnected(first, reopen)
  function write(change: (drafts: Drafts) => Promise<unknown>): Promise<void> {
    return connected(async (database) => {
      const transaction = database.transaction('drafts', 'readwrite')
      const changed = change(transaction.store)
      transaction.commit()
      await Promise.all([changed, transaction.done])
    })
  }
  return {
    load: (slug) => connected(async (database) => (await database.get('drafts', slug)) ?? null),
    save: (slug, text) => write((drafts) => drafts.put(text, slug)),
    remove: (slug) => write((drafts) => drafts.delete(slug)),
    all: () =>
      connected(async (database) => {
        const { store } = database.transaction('drafts')
        const [slugs, texts] = await Promise.all([store.getAllKeys(), store.getAll()])
        return new Map(slugs.map((slug, index) => [slug, texts[index]]))
      }),
  }
}
