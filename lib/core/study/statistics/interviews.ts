import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import type { InterviewItem } from '#lib/core/study/events.ts'
import type { Moment } from '#lib/core/study/moment.ts'
import type { StudyState } from '#lib/core/study/state.ts'

interface TopicScore {
  readonly topic: string
  /** Rubric points that were found, of those that there are. */
  readonly found: number
  readonly points: number
  /** Cards that were recalled (a better grade than Again), of those that were graded. */
  readonly recalled: number
  readonly graded: number
}

export interface InterviewSummary {
  readonly id: string
  readonly at: Moment
  readonly minutes: number
  readonly asked: number
  /** In the order in which they came up; topics without a graded card are left out. */
  readonly topics: readonly TopicScore[]
}

/** The interviews that count, the newest first. */
export function interviewSummaries({ interviews }: StudyState, catalog: SiteCatalog): readonly InterviewSummary[] {
  const topicOf = new Map(catalog.cards.map(({ key, topic }) => [key, topic]))
  return interviews.toReversed().map(({ id, atMs, day, report }) => {
    const graded = report.items.filter(({ rating }) => rating !== null)
    const topics = [...new Set(graded.map(({ card }) => topicOf.get(card)))].filter((topic) => topic !== undefined)
    return {
      id,
      at: { ms: atMs, day },
      minutes: report.minutes,
      asked: report.items.length,
      topics: topics.map((topic) =>
        scoreOf(
          topic,
          graded.filter(({ card }) => topicOf.get(card) === topic),
        ),
      ),
    }
  })
}

function scoreOf(topic: string, items: readonly InterviewItem[]): TopicScore {
  const found = items.reduce((sum, { ticked }) => sum + ticked.length, 0)
  return {
    topic,
    found,
    points: found + items.reduce((sum, { missed }) => sum + missed.length, 0),
    recalled: items.filter(({ rating }) => rating !== 'again').length,
    graded: items.length,
  }
}
