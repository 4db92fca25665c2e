import type { StudyEvent } from '#lib/core/study/events.ts'
import { memoryStudyLog } from '#lib/store/memory-study-log.ts'
import { type SyncReport, syncLog } from '#lib/sync/sync-log.ts'
import type { SyncMemory, SyncRecord } from '#lib/sync/sync-record.ts'
import type { SyncTarget } from '#lib/sync/sync-target.ts'

/** A browser of the learner's, with a log of its own. */
export interface Device {
  readonly log: ReturnType<typeof memoryStudyLog>
  /** What it remembers of the server. */
  readonly memory: SyncMemory & { record: SyncRecord | string | null }
  sync(target: SyncTarget): Promise<SyncReport>
  /** Ids of all events, in order of the alphabet. */
  ids(): Promise<string[]>
}

export function makeDevice(): Device {
  const log = memoryStudyLog()
  const memory: Device['memory'] = {
    record: null,
    load: async () => structuredClone(memory.record),
    save: async (record) => {
      memory.record = structuredClone(record)
    },
  }
  return {
    log,
    memory,
    sync: (target) => syncLog({ log, target, memory, account: 'https://example.org/storage/me', nowMs: 1_000 }),
    ids: async () => (await log.all()).map(({ id }) => id).sort(),
  }
}

export function review(id: string, answer = ''): StudyEvent {
  return {
    kind: 'reviewed',
    id,
    device: 'd'.repeat(32),
    atMs: 1_000,
    day: 1,
    order: 1_000,
    card: 'questions/one',
    rating: 'good',
    proposed: null,
    durationMs: 1,
    answer,
    ticked: [],
    entries: {},
  }
}

export function reviews(prefix: string, count: number): StudyEvent[] {
  return Array.from({ length: count }, (_, i) => review(`${prefix}${i}`))
}
