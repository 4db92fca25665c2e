import type { Level } from '#lib/core/deck.ts'
import { exerciseCard, questionCard, type SiteCard, type SiteCatalog } from '#lib/core/study/catalog.ts'

export function question(slug: string, topic: string, level: Level = 'junior'): SiteCard {
  return { ...bare(slug), key: questionCard(slug), topic, level, kind: 'concept' }
}

export function exercise(slug: string, topic: string, difficulty = 1, more: Partial<SiteCard> = {}): SiteCard {
  const level = difficulty <= 2 ? 'junior' : difficulty === 3 ? 'mid' : 'senior'
  return { ...bare(slug), key: exerciseCard(slug), topic, level, kind: 'exercise', difficulty, ...more }
}

export function catalogOf(cards: readonly SiteCard[]): SiteCatalog {
  const topics = [...new Set(cards.map(({ topic }) => topic))]
  return { cards, renamed: {}, topics: topics.map((id) => ({ id, title: { en: id, zh: id } })) }
}

function bare(slug: string) {
  return { title: { en: slug, zh: slug }, after: [], related: [] }
}
