import { describe, expect, it } from 'vitest'
import { makeCatalog } from '#lib/content/catalog.ts'
import { getDeck, getExercises } from '#lib/content/deck.ts'
import { makeOutline } from '#lib/content/outline.ts'
import { levels } from '#lib/core/deck.ts'

async function getSiteOutline() {
  return makeOutline(await getDeck(), await getExercises())
}

describe('the catalogue of the site', () => {
  it('has every question and every exercise once', async () => {
    const { cards } = makeCatalog(await getSiteOutline())
    const [deck, exercises] = [await getDeck(), await getExercises()]
    const keys = [
      ...deck.questions.map(({ slug }) => `questions/${slug}`),
      ...exercises.map(({ slug }) => `exercises/${slug}`),
    ]
    expect(cards.map(({ key }) => key).sort()).toEqual(keys.sort())
  })

  it('puts prerequisites first, and within a topic easier cards before harder ones', async () => {
    const { cards } = makeCatalog(await getSiteOutline())
    const place = (key: string) => cards.findIndex((card) => card.key === key)
    for (const card of cards) {
      for (const earlier of card.after) expect([card.key, place(earlier) < place(card.key)]).toEqual([card.key, true])
    }
    const [first] = cards
    const questions = cards.filter(({ key, topic }) => key.startsWith('questions/') && topic === first.topic)
    const ranks = questions.map(({ level }) => levels.indexOf(level))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  it('hands former slugs on as keys of cards', async () => {
    const site = { ...(await getSiteOutline()), renamed: { 'old-slug': 'what-is-pruning' } }
    expect(makeCatalog(site).renamed).toEqual({ 'questions/old-slug': 'questions/what-is-pruning' })
  })
})
