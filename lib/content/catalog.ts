import { type Deck, type Exercise, type Level, levels } from '#lib/core/deck.ts'
import { exerciseCard, questionCard, type SiteCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
import { getDeck, getExercises } from './deck.ts'

/** The site's catalogue, from its deck and its exercises. Throws `ContentError`. */
export async function getSiteCatalog(): Promise<SiteCatalog> {
  return makeCatalog(await getDeck(), await getExercises())
}

/**
 * The cards of a deck and its exercises in the order in which new ones are met: by topic, then level, questions before
 * exercises; a card that wants others first waits for them.
 */
export function makeCatalog(deck: Deck, exercises: readonly Exercise[]): SiteCatalog {
  const cards = [...deck.questions.map(cardOfQuestion), ...exercises.map((exercise) => cardOfExercise(exercise, deck))]
  const topics = deck.topics.map(({ id }) => id)
  const byTopicAndLevel = (a: SiteCard, b: SiteCard) =>
    topics.indexOf(a.topic) - topics.indexOf(b.topic) || levels.indexOf(a.level) - levels.indexOf(b.level)
  return { topics: deck.topics, cards: prerequisitesFirst(cards.sort(byTopicAndLevel)), renamed: renamedCards(deck) }
}

function cardOfQuestion({ slug, topic, level, kind, exercises, related, text }: Deck['questions'][number]): SiteCard {
  return {
    key: questionCard(slug),
    topic,
    level,
    kind,
    title: { en: text.en.title, zh: text.zh.title },
    after: [],
    related: [...exercises.map(exerciseCard), ...related.map(questionCard)],
  }
}

function cardOfExercise({ slug, topic, difficulty, prerequisites, questions, text }: Exercise, deck: Deck): SiteCard {
  const known = questions.filter((question) => deck.questions.some((other) => other.slug === question))
  return {
    key: exerciseCard(slug),
    topic,
    level: levelOf(difficulty),
    kind: 'exercise',
    difficulty,
    title: { en: text.en.title, zh: text.zh.title },
    after: prerequisites.map(exerciseCard),
    related: known.map(questionCard),
  }
}

/** An exercise has a difficulty of 1 to 5 instead of a level. */
function levelOf(difficulty: number): Level {
  if (difficulty <= 2) return 'junior'
  return difficulty === 3 ? 'mid' : 'senior'
}

function prerequisitesFirst(cards: readonly SiteCard[]): readonly SiteCard[] {
  const left = new Map(cards.map((card) => [card.key, card]))
  const ordered: SiteCard[] = []
  for (const { key } of cards) visit(key)
  return ordered

  function visit(key: SiteCard['key']): void {
    const card = left.get(key)
    if (!card) return
    left.delete(key)
    for (const earlier of card.after) visit(earlier)
    ordered.push(card)
  }
}

function renamedCards({ renamed }: Deck): SiteCatalog['renamed'] {
  return Object.fromEntries(Object.entries(renamed).map(([old, slug]) => [questionCard(old), questionCard(slug)]))
}
