import type { Level } from '#lib/core/deck.ts'
import type { StudySettings } from './settings.ts'

export const ratings = ['again', 'hard', 'good', 'easy'] as const
export type Rating = (typeof ratings)[number]

/** A card is a question or an exercise. Its key is the end of its address, and never changes. */
export type CardKey = `questions/${string}` | `exercises/${string}`

/**
 * What a learner did: an append-only log. No event is ever changed or removed; all state is the fold of the events, so
 * that the logs of two devices merge as a union by `id`.
 */
export type StudyEvent =
  | ReviewedEvent
  | CardEvent
  | PostponedEvent
  | UndoneEvent
  | SettingsEvent
  | ExportedEvent
  | InterviewedEvent
  | ExerciseEvent

/** What is logged of an event before it gets its id, device, time and place. */
export type Happening = Unplaced<StudyEvent>
type Unplaced<E> = E extends StudyEvent ? Omit<E, keyof EventBase> : never

interface EventBase {
  /** Random; two events with the same one are the same event. */
  readonly id: string
  /** The device that the learner used; random, made on the first visit. */
  readonly device: string
  /** Milliseconds since 1970, by the clock of the device. */
  readonly atMs: number
  /** The learner's study day, see `Moment`. */
  readonly day: number
  /**
   * The place in the log: the time, but always above that of every event that the device knew of, so that a clock set
   * back does not put an event before its cause. Ids decide between equals.
   */
  readonly order: number
}

/** A card was graded. */
export interface ReviewedEvent extends EventBase {
  readonly kind: 'reviewed'
  readonly card: CardKey
  readonly rating: Rating
  /** What the app proposed, `null` where it had no ground to. */
  readonly proposed: Rating | null
  readonly durationMs: number
  /** What the learner wrote before looking, '' for nothing. */
  readonly answer: string
  /** Ids of the rubric points that they found in their answer. */
  readonly ticked: readonly string[]
  /** What they typed into the fields of a calculation. */
  readonly entries: Readonly<Record<string, string>>
}

/** Buried until the next day; suspended until resumed; forgotten: as new again. */
interface CardEvent extends EventBase {
  readonly kind: 'buried' | 'suspended' | 'resumed' | 'forgotten'
  readonly card: CardKey
}

interface PostponedEvent extends EventBase {
  readonly kind: 'postponed'
  readonly card: CardKey
  /** The first study day on which the card may be due again. */
  readonly toDay: number
}

interface UndoneEvent extends EventBase {
  readonly kind: 'undone'
  /** The id of the event that no longer counts. */
  readonly target: string
}

interface SettingsEvent extends EventBase {
  readonly kind: 'settings'
  readonly change: Partial<StudySettings>
}

interface ExportedEvent extends EventBase {
  readonly kind: 'exported'
}

/** A mock interview that ended; its grades count as reviews. */
export interface InterviewedEvent extends EventBase {
  readonly kind: 'interviewed'
  readonly report: InterviewReport
}

export interface InterviewReport {
  readonly startedMs: number
  readonly minutes: number
  /** `null` for all levels. */
  readonly level: Level | null
  /** Ids of the topics that were chosen; none for all. */
  readonly topics: readonly string[]
  readonly items: readonly InterviewItem[]
}

export interface InterviewItem {
  readonly card: CardKey
  /** `null` where the interview ended before it. */
  readonly rating: Rating | null
  /** Whether the learner let it pass. */
  readonly passed: boolean
  readonly ticked: readonly string[]
  /** Ids of the rubric points that were not ticked. */
  readonly missed: readonly string[]
  readonly answer: string
  readonly durationMs: number
}

export type ExerciseEvent = AttemptedEvent | HintOpenedEvent | SolutionOpenedEvent | RestartedEvent | PutAwayEvent

interface ExerciseEventBase extends EventBase {
  readonly slug: string
}

export interface AttemptedEvent extends ExerciseEventBase {
  readonly kind: 'attempted'
  readonly mode: 'run' | 'submit'
  readonly seed: string
  /** Whether the seed was given, so that the inputs could be known: such an attempt never solves. */
  readonly replay: boolean
  readonly code: string
  readonly summary: AttemptSummary
  readonly verdict: StoredVerdict
  /** Time with the exercise before the learner's eyes since they began this round; versions before 3 did not count it. */
  readonly activeMs?: number
}

/** What every version of the site can show of an attempt. */
export interface AttemptSummary {
  readonly outcome: 'passed' | 'failed' | 'error' | 'timeout'
  readonly passed: number
  readonly tests: number
}

/** A verdict as it was made then: who reads it goes by its version. It survives a structured clone. */
interface StoredVerdict {
  readonly version: number
}

interface HintOpenedEvent extends ExerciseEventBase {
  readonly kind: 'hint-opened'
  /** From 1. */
  readonly hint: number
}

interface SolutionOpenedEvent extends ExerciseEventBase {
  readonly kind: 'solution-opened'
}

/** The exercise came back and was begun anew, its hints and its solution closed again. */
export interface RestartedEvent extends ExerciseEventBase {
  readonly kind: 'restarted'
  /** The code that was put away for a blank editor, '' where it was the starter. */
  readonly draft: string
}

/** Code of an imported file, for an exercise that had other code in the editor. */
export interface PutAwayEvent extends ExerciseEventBase {
  readonly kind: 'put-away'
  readonly draft: string
}

/** An event of which the code and the verdict of an attempt may have been left out: the fold does without. */
export type LightEvent = Exclude<StudyEvent, AttemptedEvent> | LightAttempt
export type LightAttempt = Omit<AttemptedEvent, 'code' | 'verdict'>

type Placed = Pick<EventBase, 'order' | 'id'>

/** By place in the log; every device sees one order. */
export function byOrder(a: Placed, b: Placed): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
