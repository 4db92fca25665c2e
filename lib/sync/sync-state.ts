import type { PendingConnection } from './authorization.ts'
import type { RemoteStorageAccess } from './remote-storage-target.ts'
import { connectionKey, pendingKey, statusKey } from './sync-keys.ts'
import type { SyncReport } from './sync-log.ts'
import { type SyncProblem, syncProblems } from './sync-problem.ts'

/** The storage with which this browser syncs. */
export interface Connection extends RemoteStorageAccess {
  readonly address: string
}

export interface SyncStatus {
  /** When the last sync began that came to its end; `null` for never. */
  readonly syncedMs: number | null
  /** What that one did. */
  readonly report: SyncReport | null
  /** When the last sync began, whatever became of it. */
  readonly triedMs: number
  readonly problem: SyncProblem | null
}

type Readable = Pick<Storage, 'getItem'>

/** `null` where sync is off. */
export function readConnection(storage: Readable): Connection | null {
  return readStrings(storage, connectionKey, ['address', 'href', 'storageApi', 'token'])
}

/** `null` where this tab has asked no server. */
export function readPending(storage: Readable): PendingConnection | null {
  return readStrings(storage, pendingKey, ['address', 'href', 'storageApi', 'authUrl', 'state'])
}

export function readStatus(storage: Readable): SyncStatus {
  const { syncedMs, report, triedMs, problem } = Object(readJson(storage, statusKey)) as Record<string, unknown>
  return {
    syncedMs: typeof syncedMs === 'number' ? syncedMs : null,
    report: isReport(report) ? report : null,
    triedMs: typeof triedMs === 'number' ? triedMs : 0,
    problem: syncProblems.find((each) => each === problem) ?? null,
  }
}

function isReport(value: unknown): value is SyncReport {
  const { received, sent, stored, unread } = Object(value) as Record<string, unknown>
  return [received, sent, stored].every((count) => typeof count === 'number') && Array.isArray(unread)
}

/** A stored record whose fields of these names are texts; `null` for anything else. */
function readStrings<Name extends string>(
  storage: Readable,
  key: string,
  names: readonly Name[],
): Readonly<Record<Name, string>> | null {
  const value = Object(readJson(storage, key)) as Record<Name, unknown>
  if (!names.every((name) => typeof value[name] === 'string')) return null
  return Object.fromEntries(names.map((name) => [name, value[name]])) as Record<Name, string>
}

function readJson(storage: Readable, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
