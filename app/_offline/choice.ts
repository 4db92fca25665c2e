import { offlineKey, offlineReadyKey } from '#app/_lib/storage-keys.ts'

/** `all`: the learner saved everything. `none`: they removed it, so that only pages they open are kept. */
export type OfflineChoice = 'all' | 'none'

export function readChoice(): OfflineChoice | null {
  const stored = read(offlineKey)
  return stored === 'all' || stored === 'none' ? stored : null
}

export function storeChoice(choice: OfflineChoice): void {
  write(offlineKey, choice)
  write(offlineReadyKey, '')
}

/** For what the device was made ready last. */
export function readReady(): string | null {
  return read(offlineReadyKey)
}

export function storeReady(what: string): void {
  write(offlineReadyKey, what)
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // Storage is blocked: then there is no worker either.
  }
}
