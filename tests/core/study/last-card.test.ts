import { describe, expect, it } from 'vitest'
import { questionCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { lastCard } from '#lib/core/study/last-card.ts'
import { attempted, reviewed } from './events.ts'

const words = { topic: 't', level: 'mid', kind: 'concept', title: { en: '', zh: '' }, after: [], related: [] } as const
const catalog: SiteCatalog = {
  topics: [],
  renamed: {},
  cards: [
    { ...words, key: questionCard('a') },
    { ...words, key: 'exercises/x', kind: 'exercise' },
  ],
}

describe('lastCard', () => {
  it('is the card graded or tried last', () => {
    expect(lastCard(foldStudy([]), catalog)).toBeNull()
    const graded = reviewed('a', 'good', 2)
    expect(lastCard(foldStudy([graded]), catalog)?.key).toBe('questions/a')
    const later = attempted('x', { mode: 'run', atMs: 3 * 86_400_000 })
    expect(lastCard(foldStudy([graded, later]), catalog)?.key).toBe('exercises/x')
    expect(lastCard(foldStudy([graded, later, reviewed('a', 'good', 4)]), catalog)?.key).toBe('questions/a')
  })

  it('is nothing where the site has the card no more', () => {
    expect(lastCard(foldStudy([reviewed('gone', 'good', 1)]), catalog)).toBeNull()
  })
})
