import { describe, expect, it } from 'vitest'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { addsAnything, type Present, planImport } from '#lib/core/study/import-plan.ts'
import { event, reviewed } from './events.ts'
import { eventOfEachKind } from './some-events.ts'

function present(events: readonly StudyEvent[], drafts: Record<string, string> = {}): Present {
  const ids = new Set(events.map(({ id }) => id))
  return {
    has: (id) => ids.has(id),
    drafts: new Map(Object.entries(drafts)),
    wasPutAway: ({ slug, text }) => events.some((e) => e.kind === 'put-away' && e.slug === slug && e.draft === text),
  }
}

function fileOf(events: readonly StudyEvent[], drafts: Record<string, string> = {}) {
  return { exportedAtMs: 0, device: 'd', events, drafts }
}

describe('planImport', () => {
  it('counts what is new, and what is in it', () => {
    const events = eventOfEachKind()
    const old = events.slice(0, 1)
    const foreign = reviewed('x', 'easy', 3, { device: 'phone' })
    const plan = planImport(fileOf([...events, foreign]), present(old))
    // One grade and one passed question in the interview.
    expect(plan).toMatchObject({ events: events.length + 1, reviews: 3, attempts: 1, devices: 2 })
    expect(plan.fresh).toEqual([...events.slice(1), foreign])
    expect(plan.fromMs).toBe(Math.min(...plan.fresh.map(({ atMs }) => atMs)))
    expect(plan.toMs).toBe(Math.max(...plan.fresh.map(({ atMs }) => atMs)))
  })

  it('adds nothing the second time', () => {
    const events = eventOfEachKind()
    const plan = planImport(fileOf(events, { x: 'code' }), present(events, { x: 'code' }))
    expect(plan).toMatchObject({ fresh: [], reviews: 0, devices: 0, fromMs: null, toMs: null })
    expect(addsAnything(plan)).toBe(false)
  })

  it('never replaces code: what differs is put away, once', () => {
    const file = fileOf([], { a: 'theirs', b: 'same', c: 'only there', d: '' })
    const plan = planImport(file, present([], { a: 'mine', b: 'same', d: 'mine' }))
    expect(plan.draftsToAdd).toEqual([{ slug: 'c', text: 'only there' }])
    expect(plan.draftsToPutAway).toEqual([
      { slug: 'a', text: 'theirs' },
      { slug: 'd', text: '' },
    ])
    expect(addsAnything(plan)).toBe(true)
    const putAway = event({ kind: 'put-away', slug: 'a', draft: 'theirs' })
    const again = planImport(file, present([putAway], { a: 'mine', b: 'same', c: 'mine too', d: '' }))
    expect(again.draftsToPutAway).toEqual([{ slug: 'c', text: 'only there' }])
    const withEvent = planImport(fileOf([putAway], { a: 'theirs' }), present([], { a: 'mine' }))
    expect(withEvent.draftsToPutAway).toEqual([])
  })
})
