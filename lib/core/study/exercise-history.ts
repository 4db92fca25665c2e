import { type AttemptedEvent, byOrder, type ExerciseEvent, type PutAwayEvent, type RestartedEvent } from './events.ts'
import { advanceExercise } from './fold-exercise.ts'
import { freshExercise, type Round } from './state.ts'

/** What the workbench shows of an exercise's past. */
export interface ExerciseHistory {
  /** Since the exercise was last begun anew: which hints and whether the solution is open. */
  readonly round: Round
  /** Of all rounds, the oldest first. */
  readonly attempts: readonly AttemptedEvent[]
  /** Code that was put away when the exercise was begun anew, or was imported beside other code; the oldest first. */
  readonly putAway: readonly (RestartedEvent | PutAwayEvent)[]
}

/**
 * The history that whole events of one exercise lead to, whatever order they come in and however often. Events of a
 * kind that a newer version of the site writes are passed over.
 */
export function foldExercise(events: readonly ExerciseEvent[]): ExerciseHistory {
  const inOrder = [...new Map(events.map((event) => [event.id, event])).values()].sort(byOrder)
  return {
    round: inOrder.reduce(advanceExercise, freshExercise).round,
    attempts: inOrder.filter((event) => event.kind === 'attempted'),
    putAway: inOrder.filter(
      (event) => event.kind === 'put-away' || (event.kind === 'restarted' && event.draft !== ''),
    ) as (RestartedEvent | PutAwayEvent)[],
  }
}
