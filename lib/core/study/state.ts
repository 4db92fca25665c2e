import type { AttemptSummary, CardKey, InterviewedEvent, Rating } from './events.ts'
import type { Moment } from './moment.ts'
import type { Memory } from './schedule.ts'
import type { StudySettings } from './settings.ts'

/** A grade that counts. */
export interface Review {
  /** Of the event that it came from; the grades of an interview share one. */
  readonly eventId: string
  readonly order: number
  readonly card: CardKey
  readonly rating: Rating
  readonly at: Moment
  readonly durationMs: number
  readonly answer: string
  /** The memory before, `null` for a new card: whether the review was a test of recall, and how likely that was. */
  readonly before: Memory | null
  readonly after: Memory
}

export interface CardState {
  /** `null` until the first review, and after it was forgotten. */
  readonly memory: Memory | null
  readonly suspended: boolean
  /** The study day for which it was put aside, if it ever was. */
  readonly buriedOn: number | null
  /** The first study day on which it may be due again, if it was postponed since its last review. */
  readonly postponedTo: number | null
}

/** What the log says of an exercise. */
export interface ExerciseState {
  readonly attempts: number
  /** When the first and the last attempt was made, `null` without any. */
  readonly firstMs: number | null
  readonly lastMs: number | null
  readonly last: AttemptSummary | null
  /** Whether a Submit on inputs that nobody could know has ever passed. */
  readonly solved: boolean
  readonly solvedDay: number | null
  /** Hints opened in all rounds together. */
  readonly hints: number
  readonly round: Round
}

/** A try at an exercise, as statistics need it. */
export interface Attempt {
  readonly slug: string
  readonly order: number
  readonly at: Moment
  /** The number of the round that it was part of. */
  readonly round: number
  /** Time with the exercise since that round began, `null` where it was not counted. */
  readonly activeMs: number | null
}

/** What was done with an exercise since it was last begun anew. */
export interface Round {
  readonly number: number
  readonly startedOrder: number
  readonly submits: number
  readonly solved: boolean
  /** Time with the exercise until it was solved, `null` where that was not counted. */
  readonly solvedAfterMs: number | null
  readonly hintsOpened: number
  readonly solutionOpened: boolean
  /** What of that came before it was solved. */
  readonly helpedBy: { readonly hints: number; readonly solution: boolean }
}

/** An act of this log that counts and that its device can take back. */
export interface Act {
  readonly id: string
  readonly device: string
  readonly kind: 'reviewed' | 'buried' | 'suspended' | 'resumed' | 'forgotten' | 'postponed' | 'interviewed'
  readonly cards: readonly CardKey[]
}

/** The fold of the log. */
export interface StudyState {
  readonly settings: StudySettings
  readonly cards: ReadonlyMap<CardKey, CardState>
  readonly exercises: ReadonlyMap<string, ExerciseState>
  /** The oldest first. */
  readonly reviews: readonly Review[]
  /** The oldest first. */
  readonly attempts: readonly Attempt[]
  readonly interviews: readonly InterviewedEvent[]
  /** The oldest first. */
  readonly acts: readonly Act[]
  /** Of every `exported` event, by device. */
  readonly lastExportMs: ReadonlyMap<string, number>
  /** Reviews and attempts together. */
  readonly efforts: number
  /** How many of them came before the last `exported` event of a device. */
  readonly effortsAtExport: ReadonlyMap<string, number>
  readonly events: number
  /** The highest place in the log. */
  readonly order: number
}

export const freshCard: CardState = { memory: null, suspended: false, buriedOn: null, postponedTo: null }

export const freshRound: Round = {
  number: 1,
  startedOrder: 0,
  submits: 0,
  solved: false,
  solvedAfterMs: null,
  hintsOpened: 0,
  solutionOpened: false,
  helpedBy: { hints: 0, solution: false },
}

export const freshExercise: ExerciseState = {
  attempts: 0,
  firstMs: null,
  lastMs: null,
  last: null,
  solved: false,
  solvedDay: null,
  hints: 0,
  round: freshRound,
}
