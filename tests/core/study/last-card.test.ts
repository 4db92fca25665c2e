import { describe, expect, it } from 'vitest'
import { questionCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
import type { AttemptedEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { lastCard } from '#lib/core/study/last-card.ts'
import { event, reviewed } from './events.ts'

const words = { topic: 't', level: 'mid', kind: 'concept', title: { en: '', zh: '' }, after: [], related: [] } as const
const catalog: SiteCatalog = {
  topics: [],
  renamed: {},
  cards: [
    { ...words, key: questionCard('a') },
    { ...words, key: 'exercises/x', kind: 'exercise' },
  ],
}
const attempt: Omit<AttemptedEvent, 'id' | 'device' | 'atMs' | 'day' | 'order'> = {
  kind: 'attempted',
  slug: 'x',
  mode: 'run',
  seed: '1',
  replay: false,
  code: '',
  summary: { outcome: 'failed', passed: 0, tests: 1 },
  verdict: { version: 2 },
}

describe('lastCard', () => {
  it('is the card graded or tried last', () => {
    expect(lastCard(foldStudy([]), catalog)).toBeNull()
    const graded = reviewed('a', 'good', 2)
    expect(lastCard(foldStudy([graded]), catalog)?.key).toBe('questions/a')
    const later = event(attempt, { atMs: 3 * 86_400_000 })
    expect(lastCard(foldStudy([graded, later]), catalog)?.key).toBe('exercises/x')
    expect(lastCard(foldStudy([graded, later, reviewed('a', 'good', 4)]), catalog)?.key).toBe('questions/a')
  })

  it('is nothing where the site has the card no more', () => {
    expect(lastCard(foldStudy([reviewed('gone', 'good', 1)]), catalog)).toBeNull()
  })
})
