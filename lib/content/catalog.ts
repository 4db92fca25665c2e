import { type ExerciseSummary, type Level, levels, type QuestionSummary, type SiteOutline } from '#lib/core/deck.ts'
import { exerciseCard, questionCard, type SiteCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
/**
 * The cards of a deck and its exercises in the order in which new ones are met: by topic, then level, questions before
 * exercises; a card that wants others first waits for them.
 */
export function makeCatalog(site: SiteOutline): SiteCatalog {
  const known = new Set(site.questions.map(({ slug }) => slug))
  const cards = [...site.questions.map(cardOfQuestion), ...site.exercises.map((one) => cardOfExercise(one, known))]
  const topics = site.topics.map(({ id }) => id)
  const byTopicAndLevel = (a: SiteCard, b: SiteCard) =>
    topics.indexOf(a.topic) - topics.indexOf(b.topic) || levels.indexOf(a.level) - levels.indexOf(b.level)
  return { topics: site.topics, cards: prerequisitesFirst(cards.sort(byTopicAndLevel)), renamed: renamedCards(site) }
}

function cardOfQuestion({ slug, topic, level, kind, exercises, related, title }: QuestionSummary): SiteCard {
  return {
    ...{ key: questionCard(slug), topic, level, kind, title },
    after: [],
    related: [...exercises.map(exerciseCard), ...related.map(questionCard)],
  }
}

function cardOfExercise(
  { slug, topic, difficulty, prerequisites, questions, title }: ExerciseSummary,
  knownQuestions: ReadonlySet<string>,
): SiteCard {
  return {
    ...{ key: exerciseCard(slug), topic, level: levelOf(difficulty), kind: 'exercise', difficulty, title },
    after: prerequisites.map(exerciseCard),
    related: questions.filter((question) => knownQuestions.has(question)).map(questionCard),
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

function renamedCards({ renamed }: SiteOutline): SiteCatalog['renamed'] {
  return Object.fromEntries(Object.entries(renamed).map(([old, slug]) => [questionCard(old), questionCard(slug)]))
}
