import { exerciseCard, isExerciseCard } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import type { Moment } from '#lib/core/study/moment.ts'
import type { Attempt, Review, StudyState } from '#lib/core/study/state.ts'
import { daysPerWeek, weekOf } from './calendar.ts'

/** Time beyond which one review of a question was rather a page left open. */
export const longestReviewMs = 20 * 60_000

export interface TimeSpent {
  readonly questionsMs: number
  readonly exercisesMs: number
}

export interface WeekTime extends TimeSpent {
  /** The Monday of the week, as a study day. */
  readonly week: number
}

interface Stretch {
  readonly day: number
  readonly ms: number
  readonly exercise: boolean
}

export function totalTime(state: StudyState): TimeSpent {
  return sum(stretchesOf(state))
}

/** The time spent in each of the last `weeks` weeks, this one included, the oldest first. */
export function weeklyTime(state: StudyState, now: Moment, weeks: number): readonly WeekTime[] {
  const stretches = stretchesOf(state)
  return Array.from({ length: weeks }, (_, index): WeekTime => {
    const week = weekOf(now.day) - (weeks - 1 - index) * daysPerWeek
    return { week, ...sum(stretches.filter(({ day }) => weekOf(day) === week)) }
  })
}

function sum(stretches: readonly Stretch[]): TimeSpent {
  const total = (wanted: boolean) =>
    stretches.filter(({ exercise }) => exercise === wanted).reduce((all, { ms }) => all + ms, 0)
  return { questionsMs: total(false), exercisesMs: total(true) }
}

/**
 * Each review of a question, and what each attempt at an exercise adds to the time of its round. The grade of an
 * exercise covers the same time once more: only what goes beyond its attempts counts.
 */
function stretchesOf({ reviews, attempts }: StudyState): readonly Stretch[] {
  const clocks = new Map<CardKey, ExerciseClock>()
  return [...reviews, ...attempts]
    .sort((a, b) => a.order - b.order)
    .map((entry): Stretch => {
      if ('slug' in entry) return { day: entry.at.day, ms: ofAttempt(clocks, entry), exercise: true }
      if (isExerciseCard(entry.card)) return { day: entry.at.day, ms: ofGrade(clocks, entry), exercise: true }
      return { day: entry.at.day, ms: Math.min(timeOf(entry.durationMs), longestReviewMs), exercise: false }
    })
}

interface ExerciseClock {
  readonly round: number
  /** What the attempts of the round have counted. */
  readonly activeMs: number
  /** What was counted since the last grade. */
  readonly ungradedMs: number
}

const stopped: ExerciseClock = { round: 0, activeMs: 0, ungradedMs: 0 }

function ofAttempt(clocks: Map<CardKey, ExerciseClock>, { slug, round, activeMs }: Attempt): number {
  const key = exerciseCard(slug)
  const clock = clocks.get(key) ?? stopped
  const before = clock.round === round ? clock.activeMs : 0
  const now = Math.max(before, timeOf(activeMs ?? 0))
  clocks.set(key, { round, activeMs: now, ungradedMs: clock.ungradedMs + now - before })
  return now - before
}

function ofGrade(clocks: Map<CardKey, ExerciseClock>, { card, durationMs }: Review): number {
  const clock = clocks.get(card) ?? stopped
  clocks.set(card, { ...clock, ungradedMs: 0 })
  return Math.max(0, timeOf(durationMs) - clock.ungradedMs)
}

/** A log may come from elsewhere: no time is negative or endless. */
function timeOf(ms: number): number {
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}
