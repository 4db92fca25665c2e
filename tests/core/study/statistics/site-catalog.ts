import { exerciseCard, questionCard, type SiteCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
import type { Moment } from '#lib/core/study/moment.ts'

function card(key: SiteCard['key'], topic: string, level: SiteCard['level']): SiteCard {
  const kind = key.startsWith('exercises/') ? 'exercise' : 'concept'
  return { key, topic, level, kind, title: { en: key, zh: key }, after: [], related: [] }
}

/** Three questions and two exercises in two topics; the third topic has none. */
export const siteCatalog: SiteCatalog = {
  renamed: { 'questions/old-a': questionCard('a') },
  topics: ['two', 'one', 'empty'].map((id) => ({ id, title: { en: id, zh: id } })),
  cards: [
    card(questionCard('a'), 'one', 'junior'),
    card(questionCard('b'), 'one', 'mid'),
    card(exerciseCard('x'), 'one', 'junior'),
    card(questionCard('c'), 'two', 'senior'),
    card(exerciseCard('y'), 'two', 'senior'),
  ],
}

/** Noon of a study day, or another hour of it. */
export function at(day: number, hour = 12): Moment {
  return { ms: (day + hour / 24) * 86_400_000, day }
}
