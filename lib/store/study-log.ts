import type { ExerciseEvent, LightEvent, StudyEvent } from '#lib/core/study/events.ts'

/** An append-only log: nothing in it is ever changed or removed. Both languages share it. */
export interface StudyLog {
  /** The random name of this browser. */
  readonly device: string
  /**
   * Adds the events whose id is not there yet, all of them or none, and says how many that were. Resolves when they
   * are stored, rejects when they could not be.
   */
  append(events: readonly StudyEvent[]): Promise<number>
  /** What was stored after a cursor, 0 standing for the beginning, in the order in which it was stored. */
  read(after: number): Promise<LogPart>
  /** The whole events of an exercise, in any order. */
  eventsOf(slug: string): Promise<readonly ExerciseEvent[]>
  /** Every event, whole. */
  all(): Promise<readonly StudyEvent[]>
  /** As `read`, but whole. */
  wholeAfter(after: number): Promise<WholePart>
  /** Calls `onAppend` when another tab has appended. Returns a function that ends it. */
  watch(onAppend: () => void): () => void
}

export interface LogPart {
  readonly events: readonly LightEvent[]
  /** Where the next reading goes on. */
  readonly cursor: number
}

export interface WholePart {
  readonly events: readonly StudyEvent[]
  readonly cursor: number
}

/** Without the code and the verdict of an attempt, which are most of a log's size. */
export function lighten(event: StudyEvent): LightEvent {
  if (event.kind !== 'attempted') return event
  const { code: _code, verdict: _verdict, ...light } = event
  return light
}

/**
 * Appends events and gives back those that could not be stored. One that is too large, or of a kind that the browser
 * cannot store, does not keep the others out.
 */
export async function appendWhatFits(log: StudyLog, events: readonly StudyEvent[]): Promise<readonly StudyEvent[]> {
  const refusal = await refusalOf(log, events)
  if (refusal === null) return []
  if (events.length === 1 || !isOfContent(refusal)) return events
  const left: StudyEvent[] = []
  for (const event of events) {
    if ((await refusalOf(log, [event])) !== null) left.push(event)
  }
  return left
}

/** Why the log did not take the events, `null` where it did. */
async function refusalOf(log: StudyLog, events: readonly StudyEvent[]): Promise<string | null> {
  try {
    await log.append(events)
    return null
  } catch (error) {
    return String(Object(error).name)
  }
}

function isOfContent(refusal: string): boolean {
  return refusal === 'QuotaExceededError' || refusal === 'DataCloneError'
}
