import { interviewDraft as key } from '#lib/core/study/import-plan.ts'
import { type Connection, keepConnected } from '#lib/store/connection.ts'
import { type Database, openDatabase } from '#lib/store/database.ts'
import { within } from '#lib/store/within.ts'

/** The text of the interview that is not finished. Every tab may write it, but none over what it does not know. */
export interface UnfinishedInterview {
  /** Whether it outlives the page; false where the browser keeps no storage. */
  readonly lasting: boolean
  /** `null` where there is none. */
  load(): Promise<string | null>
  /**
   * Puts `next` in the place of `known`, `null` standing for nothing. Resolves with false, and changes nothing, where
   * another tab has written something else; rejects where the browser cannot store it.
   */
  replace(known: string | null, next: string | null): Promise<boolean>
  /** Calls `onChange` when another tab has written. Returns a function that ends it. */
  watch(onChange: () => void): () => void
}

const channelName = 'prunewise:interview'

/** The interview that this browser keeps, or one that lives as long as the page. */
export async function openUnfinishedInterview(patienceMs = 4_000): Promise<UnfinishedInterview> {
  const open = () => within(patienceMs, openDatabase())
  try {
    return storedInterview(keepConnected(await open(), open))
  } catch {
    return memoryInterview()
  }
}

function storedInterview(connected: Connection): UnfinishedInterview {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName)
  return {
    lasting: true,
    load: () => connected(async (database) => (await database.get('drafts', key)) ?? null),
    replace: async (known, next) => {
      const replaced = await connected((database) => replaceIn(database, known, next))
      if (replaced) channel?.postMessage('changed')
      return replaced
    },
    watch: (onChange) => {
      channel?.addEventListener('message', onChange)
      return () => channel?.removeEventListener('message', onChange)
    },
  }
}

/** What is there already was written by the same call, if its answer was lost. */
async function replaceIn(database: Database, known: string | null, next: string | null): Promise<boolean> {
  const transaction = database.transaction('drafts', 'readwrite')
  const stored = (await transaction.store.get(key)) ?? null
  const free = stored === known || stored === next
  if (free) {
    const changed = next === null ? transaction.store.delete(key) : transaction.store.put(next, key)
    // The page may be closing: nobody would be left to hear the answer.
    transaction.commit()
    await changed
  }
  await transaction.done
  return free
}

function memoryInterview(): UnfinishedInterview {
  let stored: string | null = null
  return {
    lasting: false,
    load: async () => stored,
    replace: async (known, next) => {
      if (stored !== known && stored !== next) return false
      stored = next
      return true
    },
    watch: () => () => {},
  }
}
