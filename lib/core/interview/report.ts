import { isExerciseCard } from '#lib/core/study/catalog.ts'
import { type InterviewItem, type InterviewReport, type Rating, ratings } from '#lib/core/study/events.ts'
import type { StudyState } from '#lib/core/study/state.ts'
import type { Interview, Step } from './interview.ts'

/** What is logged of an interview. Steps that it did not reach are in it without a rating. */
export function makeReport({ startedMs, minutes, level, topics, steps }: Interview): InterviewReport {
  return { startedMs, minutes, level, topics, items: steps.map(itemOf) }
}

/** Whether the log has the report of this interview: it is finished then. An undone one does not count. */
export function isReported({ startedMs }: Interview, { interviews }: StudyState): boolean {
  return interviews.some(({ report }) => report.startedMs === startedMs)
}

export interface TopicResult {
  readonly topic: string
  readonly items: readonly InterviewItem[]
  /** Points of the rubrics, those of questions alone. */
  readonly found: number
  readonly points: number
  readonly usedMs: number
  /** The mean of its grades, 0 for Again to 3 for Easy; `null` where nothing was graded. */
  readonly grade: number | null
}

/** What a report says of each topic, the weakest first, those without a grade last. */
export function resultsByTopic(
  items: readonly InterviewItem[],
  topicOf: (item: InterviewItem) => string,
): readonly TopicResult[] {
  const topics = [...new Set(items.map(topicOf))]
  return topics
    .map((topic) =>
      resultOf(
        topic,
        items.filter((item) => topicOf(item) === topic),
      ),
    )
    .sort((a, b) => (a.grade ?? ratings.length) - (b.grade ?? ratings.length) || shareOf(a) - shareOf(b))
}

export interface GradeCount {
  readonly rating: Rating
  readonly count: number
}

/** How often each grade was given, from Again to Easy. */
export function countGrades(items: readonly InterviewItem[]): readonly GradeCount[] {
  return ratings.map((rating) => ({ rating, count: items.filter((item) => item.rating === rating).length }))
}

function itemOf(step: Step): InterviewItem {
  return {
    card: step.card,
    rating: step.rating,
    passed: step.outcome === 'passed',
    ticked: step.ticked,
    missed: step.rating === null ? [] : step.points.filter((point) => !step.ticked.includes(point)),
    answer: answerOf(step),
    durationMs: Math.round(step.usedMs),
  }
}

/** All that the learner wrote, as one text. */
function answerOf({ notes, entries, followUps }: Step): string {
  const numbers = Object.entries(entries).filter(([, entry]) => entry.trim() !== '')
  const parts = [
    ...numbers.map(([id, entry]) => `${id} = ${entry.trim()}`),
    notes,
    ...followUps.map((each) => each.notes),
  ]
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')
}

function resultOf(topic: string, items: readonly InterviewItem[]): TopicResult {
  const questions = items.filter(({ card, rating }) => !isExerciseCard(card) && rating !== null)
  const graded = items.flatMap(({ rating }) => (rating === null ? [] : [ratings.indexOf(rating)]))
  const found = questions.reduce((sum, { ticked }) => sum + ticked.length, 0)
  return {
    topic,
    items,
    found,
    points: found + questions.reduce((sum, { missed }) => sum + missed.length, 0),
    usedMs: items.reduce((sum, { durationMs }) => sum + durationMs, 0),
    grade: graded.length === 0 ? null : graded.reduce((sum, grade) => sum + grade, 0) / graded.length,
  }
}

function shareOf({ found, points }: TopicResult): number {
  return points === 0 ? 1 : found / points
}
