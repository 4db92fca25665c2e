import type { Deck, Exercise, Question } from '#lib/core/deck.ts'
import { loadDeck } from './load-deck.ts'
import { loadExercises } from './load-exercises.ts'

let deck: Promise<Deck> | undefined
let exercises: Promise<readonly Exercise[]> | undefined

/** The site's deck, loaded once per process from the working directory. Throws `ContentError`. */
export function getDeck(): Promise<Deck> {
  deck ??= loadDeck(process.cwd(), 'pruning')
  return deck
}

/** The site's exercises in their order, loaded once per process from the working directory. Throws `ContentError`. */
export function getExercises(): Promise<readonly Exercise[]> {
  exercises ??= loadExercises(process.cwd())
  return exercises
}

/** The questions of one topic, in the deck's order. */
export function questionsOfTopic({ questions }: Deck, topicId: string): readonly Question[] {
  return questions.filter(({ topic }) => topic === topicId)
}

/** The questions before and after this one in the deck's order. */
export function neighbours(
  { questions }: Deck,
  slug: string,
): { readonly previous?: Question; readonly next?: Question } {
  const index = questions.findIndex((question) => question.slug === slug)
  if (index < 0) return {}
  return { previous: questions[index - 1], next: questions[index + 1] }
}

/** The exercises with these slugs, in the order of the slugs; a slug may name an exercise that is yet to be written. */
export function existingExercises(slugs: readonly string[], exercises: readonly Exercise[]): readonly Exercise[] {
  return slugs.flatMap((slug) => exercises.find((exercise) => exercise.slug === slug) ?? [])
}
