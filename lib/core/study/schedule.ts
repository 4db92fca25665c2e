import { type FSRS, fsrs, Rating as Grade, type Grade as GradeValue } from 'ts-fsrs'
import type { Rating } from './events.ts'
import type { Moment } from './moment.ts'

/** The one learning step, and what Hard makes of it, as in Anki. */
const stepMs = 10 * 60_000
const hardStepMs = 15 * 60_000

/** What FSRS remembers of a card that was reviewed at least once. */
export interface Memory {
  /** Days after which the probability of recall has fallen to 90 %. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  readonly phase: 'learning' | 'review' | 'relearning'
  readonly reps: number
  /** How often it was forgotten after it had been learnt. */
  readonly lapses: number
  readonly last: Moment
  /** The study day on which it is due. */
  readonly dueDay: number
  /** The time at which a learning step ends, `null` where whole days count. */
  readonly dueMs: number | null
}

export interface Schedule {
  /** The memory after a review; `null` stands for a new card. */
  next(memory: Memory | null, rating: Rating, at: Moment): Memory
  /** The probability, 0 to 1, that the card is recalled on a study day. */
  retrievability(memory: Memory, day: number): number
}

const grades: Readonly<Record<Rating, GradeValue>> = {
  again: Grade.Again,
  hard: Grade.Hard,
  good: Grade.Good,
  easy: Grade.Easy,
}
const schedules = new Map<number, Schedule>()

/**
 * FSRS-6 with its default weights and one learning step of 10 minutes. Time passes in study days: two reviews of one
 * day are no day apart, whatever the clock says, and a clock set back makes no negative time. Without fuzz, so that
 * the due date on a button is the one that it leads to. The steps between the library's formulas are its own
 * scheduler's (the tests compare them), fifteen times as fast, since a start replays the whole log.
 */
export function scheduleFor(desiredRetention: number): Schedule {
  const known = schedules.get(desiredRetention)
  if (known) return known
  const made = createSchedule(desiredRetention)
  schedules.set(desiredRetention, made)
  return made
}

function createSchedule(desiredRetention: number): Schedule {
  const engine = fsrs({ request_retention: desiredRetention, enable_fuzz: false, enable_short_term: true })
  return {
    next: (memory, rating, at) => nextMemory(engine, memory, rating, at),
    retrievability: ({ stability, last }, day) => engine.forgetting_curve(Math.max(0, day - last.day), stability),
  }
}

function nextMemory(engine: FSRS, memory: Memory | null, rating: Rating, at: Moment): Memory {
  const elapsed = memory ? Math.max(0, at.day - memory.last.day) : 0
  const { stability, difficulty } = engine.next_state(memory, elapsed, grades[rating])
  const known = memory?.phase === 'review'
  const lapsed = known && rating === 'again'
  const waitMs = stepOf(rating, known)
  const days = known ? daysOfKnown(engine, memory, elapsed, rating) : engine.next_interval(stability, elapsed)
  return {
    stability,
    difficulty,
    phase: waitMs === null ? 'review' : lapsed || memory?.phase === 'relearning' ? 'relearning' : 'learning',
    reps: (memory?.reps ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (lapsed ? 1 : 0),
    last: at,
    dueDay: waitMs === null ? at.day + days : at.day,
    dueMs: waitMs === null ? null : at.ms + waitMs,
  }
}

/** The time until the card is asked again on the same day, `null` where it goes on to whole days. */
function stepOf(rating: Rating, known: boolean): number | null {
  if (rating === 'again') return stepMs
  return rating === 'hard' && !known ? hardStepMs : null
}

/** Days until a card that was known is due: a better grade never comes back sooner. */
function daysOfKnown(engine: FSRS, memory: Memory, elapsed: number, rating: Rating): number {
  const days = (of: Rating) => engine.next_interval(engine.next_state(memory, elapsed, grades[of]).stability, elapsed)
  const hard = Math.min(days('hard'), days('good'))
  if (rating === 'hard') return hard
  const good = Math.max(days('good'), hard + 1)
  return rating === 'easy' ? Math.max(days('easy'), good + 1) : good
}
