import { questionCard } from '#lib/core/study/catalog.ts'
import type { AttemptedEvent, Happening, Rating, ReviewedEvent, StudyEvent } from '#lib/core/study/events.ts'

let count = 0

/** An event of device `d`, one after the other unless `place` says otherwise; days of 24 hours from `atMs`. */
export function event<H extends Happening>(happening: H, place: Partial<StudyEvent> = {}) {
  count++
  const atMs = place.atMs ?? count * 1000
  return {
    id: `e${String(count).padStart(6, '0')}`,
    device: 'd',
    atMs,
    day: Math.floor(atMs / 86_400_000),
    order: atMs,
    ...place,
    ...happening,
  } as StudyEvent & H
}

/** A grade of a question on a study day. */
export function reviewed(slug: string, rating: Rating, day: number, place: Partial<StudyEvent> = {}): ReviewedEvent {
  const happening: Omit<ReviewedEvent, 'id' | 'device' | 'atMs' | 'day' | 'order'> = {
    kind: 'reviewed',
    card: questionCard(slug),
    rating,
    proposed: null,
    durationMs: 30_000,
    answer: '',
    ticked: [],
    entries: {},
  }
  return event(happening, { atMs: day * 86_400_000 + (count % 1000) * 10, ...place, day }) as ReviewedEvent
}

/** A Submit of an exercise that did not pass, unless `change` says otherwise. */
export function attempted(slug: string, change: Partial<AttemptedEvent> = {}): AttemptedEvent {
  const happening: Omit<AttemptedEvent, 'id' | 'device' | 'atMs' | 'day' | 'order'> = {
    kind: 'attempted',
    slug,
    mode: 'submit',
    seed: '00000001',
    replay: false,
    code: '',
    summary: { outcome: 'failed', passed: 1, tests: 3 },
    verdict: { version: 1 },
  }
  return event({ ...happening, ...change }, change) as AttemptedEvent
}
