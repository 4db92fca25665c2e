import { openDatabase } from '#lib/store/database.ts'
import { indexedDbDrafts } from '#lib/store/indexed-db-drafts.ts'
import { memoryDrafts } from '#lib/store/memory-drafts.ts'

/** The learner's code as it stood when they left, by exercise. Both languages share it. */
export interface DraftStore {
  /** `null` where there is no draft. */
  load(slug: string): Promise<string | null>
  save(slug: string, text: string): Promise<void>
  remove(slug: string): Promise<void>
}

export interface OpenedDrafts {
  readonly drafts: DraftStore
  /** Whether drafts outlive the page; false where the browser blocks storage. */
  readonly lasting: boolean
}

/** The drafts of this browser, or, where it keeps no storage, drafts that live as long as the page. */
export async function openDrafts(patienceMs = 4_000): Promise<OpenedDrafts> {
  try {
    return { drafts: indexedDbDrafts(await within(patienceMs, openDatabase())), lasting: true }
  } catch {
    return { drafts: memoryDrafts(), lasting: false }
  }
}

/** Some browsers leave an open request without an answer; the editor must not wait for it. */
function within<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser did not open its database.')), limitMs)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
