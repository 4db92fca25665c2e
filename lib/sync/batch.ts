import { checkStudyEvent } from '#lib/core/study/event-schema.ts'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { writePlainJson } from '#lib/core/study/plain-json.ts'
import { readProgressFile, writeProgressFile } from '#lib/core/study/progress-file.ts'
import type { FileProblem } from './sync-problem.ts'

/** A file takes no more events beyond so many, or so many characters: other devices load it as a whole. */
export const fullEvents = 200
const fullCharacters = 100_000

export type Batch = { readonly events: readonly StudyEvent[] } | { readonly problem: FileProblem }

/** A file of the server is an export without drafts: the learner can import it by hand as well. */
export function writeBatch(events: readonly StudyEvent[], device: string, nowMs: number): string {
  return writeProgressFile({ exportedAtMs: nowMs, device, events, drafts: {} })
}

/** All events of a file, or why there are none to be had: a file is taken as a whole or not at all. */
export function readBatch(text: string): Batch {
  const read = readProgressFile(text)
  if (read.ok) return { events: read.file.events }
  const { kind } = read.fault
  return { problem: kind === 'newer' || kind === 'foreign' ? kind : 'damaged' }
}

/** Whether a file with the event in it can be read again: one that cannot would take its neighbours with it. */
export function canTravel(event: StudyEvent): boolean {
  return checkStudyEvent(event).ok
}

/** The first of the events, as many as a file takes that holds some already; one at least where it holds none. */
export function nextBatch(events: readonly StudyEvent[], there: readonly StudyEvent[] = []): readonly StudyEvent[] {
  let characters = there.reduce((sum, event) => sum + sizeOf(event), 0)
  let count = there.length
  const first = events.findIndex((event) => {
    if (count >= fullEvents || characters >= fullCharacters) return true
    count++
    characters += sizeOf(event)
    return false
  })
  return first === -1 ? events : events.slice(0, first)
}

/** Characters, within a few. */
function sizeOf(event: StudyEvent): number {
  return writePlainJson(event).length
}
