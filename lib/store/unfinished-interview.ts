import { interviewDraft as key } from '#lib/core/study/import-plan.ts'
import { openDatabase } from '#lib/store/database.ts'
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
  try {
    return await within(patienceMs, openStored())
  } catch {
    return memoryInterview()
  }
}

async function openStored(): Promise<UnfinishedInterview> {
  const database = await openDatabase()
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName)
  return {
    lasting: true,
    load: async () => (await database.get('drafts', key)) ?? null,
    replace: async (known, next) => {
      const transaction = database.transaction('drafts', 'readwrite')
      const stored = (await transaction.store.get(key)) ?? null
      const free = stored === known
      if (free) {
        const changed = next === null ? transaction.store.delete(key) : transaction.store.put(next, key)
        // The page may be closing: nobody would be left to hear the answer.
        transaction.commit()
        await changed
      }
      await transaction.done
      if (free) channel?.postMessage('changed')
      return free
    },
    watch: (onChange) => {
      channel?.addEventListener('message', onChange)
      return () => channel?.removeEventListener('message', onChange)
    },
  }
}

function memoryInterview(): UnfinishedInterview {
  let stored: string | null = null
  return {
    lasting: false,
    load: async () => stored,
    replace: async (known, next) => {
      if (stored !== known) return false
      stored = next
      return true
    },
    watch: () => () => {},
  }
}
