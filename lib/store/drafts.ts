import { openDatabase } from '#lib/store/database.ts'
import { indexedDbDrafts } from '#lib/store/indexed-db-drafts.ts'
import { memoryDrafts } from '#lib/store/memory-drafts.ts'
import { within } from '#lib/store/within.ts'

/** The learner's code as it stood when they left, by exercise. Both languages share it. */
export interface DraftStore {
  /** `null` where there is no draft. */
  load(slug: string): Promise<string | null>
  save(slug: string, text: string): Promise<void>
  remove(slug: string): Promise<void>
  /** Every draft by its name, for an export. */
  all(): Promise<ReadonlyMap<string, string>>
}

export interface OpenedDrafts {
  readonly drafts: DraftStore
  /** Whether drafts outlive the page; false where the browser blocks storage. */
  readonly lasting: boolean
}

/** The drafts of this browser, or, where it keeps no storage, drafts that live as long as the page. */
export async function openDrafts(patienceMs = 4_000): Promise<OpenedDrafts> {
  const open = () => within(patienceMs, openDatabase())
  try {
    return { drafts: indexedDbDrafts(await open(), open), lasting: true }
  } catch {
    return { drafts: memoryDrafts(), lasting: false }
  }
}
