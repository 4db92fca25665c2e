import type { Localized } from '#lib/core/locale.ts'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { cardState, type Stage, stageOf, stages } from '#lib/core/study/queue.ts'
import type { StudyState } from '#lib/core/study/state.ts'

export type StageCounts = Readonly<Record<Stage, number>>

export interface TopicProgress {
  readonly topic: string
  readonly title: Localized
  /** The best known first. */
  readonly cards: readonly { readonly key: CardKey; readonly stage: Stage }[]
  readonly counts: StageCounts
}

/** How far the cards of each topic are, in the deck's order; topics without cards are left out. */
export function topicProgress(state: StudyState, { cards, topics }: SiteCatalog): readonly TopicProgress[] {
  return topics
    .map(({ id, title }): TopicProgress => {
      const staged = cards
        .filter(({ topic }) => topic === id)
        .map(({ key }) => ({ key, stage: stageOf(cardState(state, key)) }))
        .sort((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage))
      return { topic: id, title, cards: staged, counts: countStages(staged) }
    })
    .filter((topic) => topic.cards.length > 0)
}

/** How many of some topics' cards are in each stage, together. */
export function sumStages(topics: readonly TopicProgress[]): StageCounts {
  return countStages(topics.flatMap((topic) => topic.cards))
}

function countStages(cards: readonly { readonly stage: Stage }[]): StageCounts {
  const count = (wanted: Stage) => cards.filter(({ stage }) => stage === wanted).length
  return { new: count('new'), learning: count('learning'), young: count('young'), mature: count('mature') }
}
