import type { Level } from '#lib/core/deck.ts'

export const interviewLengths = [20, 40, 60] as const
export type InterviewLength = (typeof interviewLengths)[number]

/** What the learner asks for. */
export interface InterviewWish {
  readonly minutes: InterviewLength
  /** The highest level that is asked, `null` for all. */
  readonly level: Level | null
  /** Ids of topics; none for all. */
  readonly topics: readonly string[]
}

/** How an interview's minutes are spent. */
export interface InterviewPlan {
  readonly questions: number
  readonly exerciseMinutes: number
  /** About, a question's follow-ups included. */
  readonly questionMinutes: number
  /** Of an exercise, 1 to 5: harder ones do not fit into the time. */
  readonly mostDifficult: number
}

const plans: Readonly<Record<InterviewLength, InterviewPlan>> = {
  20: { questions: 2, exerciseMinutes: 12, questionMinutes: 4, mostDifficult: 2 },
  40: { questions: 5, exerciseMinutes: 18, questionMinutes: 4.5, mostDifficult: 3 },
  60: { questions: 7, exerciseMinutes: 25, questionMinutes: 5, mostDifficult: 5 },
}

export function planOf(minutes: InterviewLength): InterviewPlan {
  return plans[minutes]
}

/** How many questions fill an interview that has no exercise. */
export function questionsWithoutExercise(minutes: InterviewLength): number {
  return Math.floor(minutes / plans[minutes].questionMinutes)
}
