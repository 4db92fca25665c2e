import type { StudyEvent } from '#lib/core/study/events.ts'
import type { FileProblem } from './sync-problem.ts'

const format = 'prunewise-log'
const version = 1

/** A file takes no more events beyond so many, or so many characters: other devices load it as a whole. */
const fullEvents = 200
const fullCharacters = 100_000

export type Batch = { readonly events: readonly StudyEvent[] } | { readonly problem: FileProblem }

export function writeBatch(events: readonly StudyEvent[]): string {
  return JSON.stringify({ format, version, events })
}

/** All events of a file, or why there are none to be had: a file is taken as a whole or not at all. */
export function readBatch(text: string): Batch {
  const content = parse(text)
  if (content === undefined) return { problem: 'damaged' }
  const { format: its, version: written, events } = Object(content) as Record<string, unknown>
  if (its !== format) return { problem: 'foreign' }
  if (typeof written !== 'number' || !Array.isArray(events)) return { problem: 'damaged' }
  if (written > version) return { problem: 'newer' }
  return events.every((event) => typeof Object(event).id === 'string') ? { events } : { problem: 'damaged' }
}

/** The first of the events, as many as a file takes that holds some already; one at least where it holds none. */
export function nextBatch(events: readonly StudyEvent[], there: readonly StudyEvent[] = []): readonly StudyEvent[] {
  let characters = there.reduce((sum, event) => sum + sizeOf(event), 0)
  let count = there.length
  const fitting = events.findIndex((event) => {
    if (count >= fullEvents || characters >= fullCharacters) return true
    count++
    characters += sizeOf(event)
    return false
  })
  return fitting === -1 ? events : events.slice(0, fitting)
}

/** Characters, within a few. */
function sizeOf(event: StudyEvent): number {
  return JSON.stringify(event).length
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
