import { useMemo, useSyncExternalStore } from 'react'
import { connectionKey, statusKey } from '#lib/sync/sync-keys.ts'
import { type Connection, readConnection, readStatus, type SyncStatus } from '#lib/sync/sync-state.ts'

const listeners = new Set<() => void>()

/** The connection and how the last sync went; the frame and other tabs write them too. */
export function useSyncState(): { readonly connection: Connection | null; readonly status: SyncStatus } {
  const stored = useSyncExternalStore(subscribe, snapshot, () => '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored is read again when its text changes
  return useMemo(() => ({ connection: readConnection(localStorage), status: readStatus(localStorage) }), [stored])
}

/** Throws where the browser keeps no storage. */
export function storeConnection(connection: Connection | null): void {
  localStorage.removeItem(statusKey)
  if (connection) localStorage.setItem(connectionKey, JSON.stringify(connection))
  else localStorage.removeItem(connectionKey)
  for (const listener of listeners) listener()
}

function snapshot(): string {
  return `${localStorage.getItem(connectionKey)}\n${localStorage.getItem(statusKey)}`
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
