import type { Deck, Exercise } from '#lib/core/deck.ts'
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
