import type { LightEvent } from '#lib/core/study/events.ts'

/** Light events of the log up to a key, as one text: one record is read many times faster than thousands. */
export interface Snapshot {
  readonly version: 1
  /** Key and id of the last event in it. */
  readonly lastKey: number
  readonly lastId: string
  readonly text: string
  readonly checksum: number
}

export function makeSnapshot(events: readonly LightEvent[], lastKey: number): Snapshot | null {
  const lastId = events.at(-1)?.id
  if (lastId === undefined) return null
  const text = JSON.stringify(events)
  return { version: 1, lastKey, lastId, text, checksum: checksumOf(text) }
}

/** The events of a stored snapshot; `null` for what is no snapshot, was written by another version, or is damaged. */
export function readSnapshot(
  stored: unknown,
): (Pick<Snapshot, 'lastKey' | 'lastId'> & { events: LightEvent[] }) | null {
  const { version, lastKey, lastId, text, checksum } = Object(stored) as Partial<Record<keyof Snapshot, unknown>>
  if (version !== 1 || typeof text !== 'string' || checksumOf(text) !== checksum) return null
  if (typeof lastKey !== 'number' || typeof lastId !== 'string') return null
  try {
    const events: LightEvent[] = JSON.parse(text)
    return events.at(-1)?.id === lastId ? { lastKey, lastId, events } : null
  } catch {
    return null
  }
}

/** FNV-1a over the code units: enough to find a text that was cut or damaged. */
function checksumOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
