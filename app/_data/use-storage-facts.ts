import { useCallback, useEffect, useState } from 'react'
import { persistStorage } from '#app/_study/persist-storage.ts'
import { dropsAfterWeek } from './drops-after-week.ts'

interface StorageFacts {
  readonly persisted: boolean
  /** Bytes; `null` where the browser does not say. */
  readonly usage: number | null
  readonly dropsAfterWeek: boolean
}

interface StorageState {
  /** `null` until they are known. */
  readonly facts: StorageFacts | null
  /** Asks the browser to keep the site's data; says whether it does. */
  keep(): Promise<boolean>
}

/** How the browser keeps the site's data. */
export function useStorageFacts(): StorageState {
  const [facts, setFacts] = useState<StorageFacts | null>(null)
  const read = useCallback(async () => setFacts(await readFacts()), [])
  useEffect(() => {
    void read()
  }, [read])
  return {
    facts,
    keep: async () => {
      const kept = await persistStorage()
      await read()
      return kept
    },
  }
}

async function readFacts(): Promise<StorageFacts> {
  const { storage } = navigator
  const [persisted, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => false) ?? false,
    storage?.estimate?.().catch(() => null) ?? null,
  ])
  const standalone = matchMedia('(display-mode: standalone)').matches
  return {
    persisted,
    usage: estimate?.usage ?? null,
    dropsAfterWeek: dropsAfterWeek(navigator.userAgent, persisted, standalone),
  }
}
