import type { ExerciseEvent } from '#lib/core/exercise-log.ts'
import { openDatabase } from '#lib/store/database.ts'
import { indexedDbExerciseLog } from '#lib/store/indexed-db-exercise-log.ts'
import { memoryExerciseLog } from '#lib/store/memory-exercise-log.ts'
import { within } from '#lib/store/within.ts'

/** An append-only log: nothing in it is ever changed or removed. Both languages share it. */
export interface ExerciseLog {
  /** An event whose id is there already changes nothing. Rejects when it could not be stored. */
  append(event: ExerciseEvent): Promise<void>
  /** All events of an exercise, in any order. */
  eventsOf(slug: string): Promise<readonly ExerciseEvent[]>
}

export interface OpenedExerciseLog {
  readonly log: ExerciseLog
  /** Whether events outlive the page; false where the browser blocks storage. */
  readonly lasting: boolean
}

/** The log of this browser, or, where it keeps no storage, one that lives as long as the page. */
export async function openExerciseLog(patienceMs = 4_000): Promise<OpenedExerciseLog> {
  try {
    return { log: indexedDbExerciseLog(await within(patienceMs, openDatabase())), lasting: true }
  } catch {
    return { log: memoryExerciseLog(), lasting: false }
  }
}
