import type { AttemptedEvent, ExerciseEvent, LightAttempt } from './events.ts'
import { type ExerciseState, freshRound } from './state.ts'

type LightExerciseEvent = LightAttempt | Exclude<ExerciseEvent, AttemptedEvent>

/** The state of an exercise after one more event. */
export function advanceExercise(state: ExerciseState, event: LightExerciseEvent): ExerciseState {
  const { round } = state
  switch (event.kind) {
    case 'attempted':
      return attempt(state, event)
    case 'hint-opened': {
      const hintsOpened = Math.max(round.hintsOpened, event.hint)
      const helpedBy = round.solved ? round.helpedBy : { ...round.helpedBy, hints: hintsOpened }
      const hints = state.hints + hintsOpened - round.hintsOpened
      return { ...state, hints, round: { ...round, hintsOpened, helpedBy } }
    }
    case 'solution-opened':
      return {
        ...state,
        round: {
          ...round,
          solutionOpened: true,
          helpedBy: { ...round.helpedBy, solution: round.helpedBy.solution || !round.solved },
        },
      }
    case 'restarted':
      return { ...state, round: { ...freshRound, number: round.number + 1, startedOrder: event.order } }
    default:
      return state
  }
}

function attempt(state: ExerciseState, event: LightAttempt): ExerciseState {
  const solves = solvesExercise(event)
  const { round } = state
  return {
    ...state,
    attempts: state.attempts + 1,
    firstMs: state.firstMs ?? event.atMs,
    lastMs: event.atMs,
    last: event.summary,
    solved: state.solved || solves,
    solvedDay: state.solvedDay ?? (solves ? event.day : null),
    round: {
      ...round,
      submits: round.submits + (event.mode === 'submit' ? 1 : 0),
      solved: round.solved || solves,
      solvedAfterMs: round.solved || !solves ? round.solvedAfterMs : (event.activeMs ?? null),
    },
  }
}

/** Whether all tests passed on inputs that nobody could know. */
function solvesExercise({ mode, replay, summary }: LightAttempt): boolean {
  return mode === 'submit' && !replay && summary.outcome === 'passed'
}
