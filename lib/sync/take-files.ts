import type { StudyEvent } from '#lib/core/study/events.ts'
import { readBatch } from './batch.ts'
import { parseBatchName } from './batch-name.ts'
import type { SyncParts, UnreadFile } from './sync-log.ts'
import { type FileProblem, SyncFault } from './sync-problem.ts'
import { isIn, type KnownFile, knownFile, remember, type SyncRecord } from './sync-record.ts'
import type { SyncTarget } from './sync-target.ts'

export interface Taken {
  readonly record: SyncRecord
  readonly received: number
  readonly unread: readonly UnreadFile[]
}

/**
 * Stores the events of every file that is not known as it is now, and remembers each, so that a long way is gone in
 * several goes. `null` where a file lacks what it is known to have held.
 */
export async function takeFiles(
  before: SyncRecord,
  listed: ReadonlyMap<string, string>,
  { log, target, memory }: Pick<SyncParts, 'log' | 'target' | 'memory'>,
): Promise<Taken | null> {
  let record = before
  const held = new Set(before.held)
  const unread: UnreadFile[] = []
  let received = 0
  for (const [name, revision] of listed) {
    const known = record.files[name]
    if (known?.revision === revision) continue
    const read = await readFile(name, target)
    if (known && hasLost(known, read)) return null
    if ('problem' in read) {
      unread.push({ name, problem: read.problem })
      continue
    }
    received += await store(read.events, log)
    for (const { id } of read.events) held.add(id)
    const files = { ...record.files, [name]: knownFile(read.revision, read.events) }
    record = { ...record, files, held: [...held] }
    await remember(memory, record)
  }
  return { record, received, unread }
}

type ReadFile =
  | { readonly events: readonly StudyEvent[]; readonly revision: string }
  | { readonly problem: FileProblem }

async function readFile(name: string, target: SyncTarget): Promise<ReadFile> {
  if (!parseBatchName(name)) return { problem: 'foreign' }
  const file = await target.get(name)
  if (!file) return { problem: 'damaged' }
  return { revision: file.revision, ...readBatch(file.text) }
}

/** A newer version of the site only adds to a file, too. */
function hasLost(known: KnownFile, read: ReadFile): boolean {
  return 'events' in read ? !isIn(known, read.events) : read.problem !== 'newer'
}

async function store(events: readonly StudyEvent[], log: SyncParts['log']): Promise<number> {
  try {
    return await log.append(events)
  } catch (error) {
    throw new SyncFault('browser-storage', String(error))
  }
}
