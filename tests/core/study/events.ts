import { questionCard } from '#lib/core/study/catalog.ts'
import type { Happening, Rating, ReviewedEvent, StudyEvent } from '#lib/core/study/events.ts'

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
