import { expect, test } from 'vitest'
import { existingExercises, neighbours, questionsOfTopic } from '#lib/content/deck.ts'
import { loadDeck } from '#lib/content/load-deck.ts'
import { loadExercises } from '#lib/content/load-exercises.ts'
import { createFixture } from './fixture.ts'

test('questions of a topic', async () => {
  const deck = await loadDeck((await createFixture()).root, 'pruning')
  expect(questionsOfTopic(deck, 'hardware').map(({ slug }) => slug)).toEqual(['count-zeros'])
  expect(questionsOfTopic(deck, 'magic')).toEqual([])
})

test('neighbours in the order of the deck', async () => {
  const deck = await loadDeck((await createFixture()).root, 'pruning')
  const [first, second] = deck.questions
  expect(neighbours(deck, 'what-is-pruning')).toEqual({ previous: undefined, next: second })
  expect(neighbours(deck, 'count-zeros')).toEqual({ previous: first, next: undefined })
  expect(neighbours(deck, 'unknown')).toEqual({})
})

test('only exercises that exist', async () => {
  const exercises = await loadExercises((await createFixture()).root)
  const found = existingExercises(['prune-by-threshold', 'not-yet-written', 'sparsity-metrics'], exercises)
  expect(found.map(({ slug }) => slug)).toEqual(['prune-by-threshold', 'sparsity-metrics'])
})
