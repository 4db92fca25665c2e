import { describe, expect, it } from 'vitest'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { exportReminder } from '#lib/core/study/export-reminder.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { attempted, event, reviewed } from './events.ts'

const dayMs = 86_400_000
const firstDay = 20_000

function reviewsFrom(day: number, count: number, device = 'd'): StudyEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const atMs = day * dayMs + i * 1000
    return reviewed(`q${i}`, 'good', day, { atMs, order: atMs, device })
  })
}

function exported(day: number, device = 'd'): StudyEvent {
  return event({ kind: 'exported' }, { atMs: day * dayMs, order: day * dayMs, day, device })
}

function remind(events: readonly StudyEvent[], day: number, dismissedDay?: number) {
  return exportReminder(foldStudy(events), 'd', day * dayMs, dismissedDay === undefined ? null : dismissedDay * dayMs)
}

describe('exportReminder', () => {
  it('waits for fifty where there was no export', () => {
    expect(remind(reviewsFrom(firstDay, 49), firstDay + 100)).toBeNull()
    expect(remind(reviewsFrom(firstDay, 50), firstDay)).toEqual({ efforts: 50, days: null })
  })

  it('waits for thirty and a week after an export', () => {
    const begun = [...reviewsFrom(firstDay, 80), exported(firstDay + 1)]
    expect(remind([...begun, ...reviewsFrom(firstDay + 2, 29)], firstDay + 20)).toBeNull()
    const enough = [...begun, ...reviewsFrom(firstDay + 2, 30)]
    expect(remind(enough, firstDay + 7)).toBeNull()
    expect(remind(enough, firstDay + 8)).toEqual({ efforts: 30, days: 7 })
  })

  it('counts the exports of this device only', () => {
    expect(remind([...reviewsFrom(firstDay, 60), exported(firstDay + 1, 'phone')], firstDay + 1)).toMatchObject({
      days: null,
    })
  })

  it('counts attempts, and not what was undone', () => {
    const events = reviewsFrom(firstDay, 49)
    const attempt = attempted('x', { mode: 'run' })
    expect(remind([...events, attempt], firstDay)).toMatchObject({ efforts: 50 })
    expect(remind([...events, attempt, event({ kind: 'undone', target: events[0].id })], firstDay)).toBeNull()
  })

  it('is silent for a week when it was put off, whatever the clock does then', () => {
    const events = reviewsFrom(firstDay, 60)
    expect(remind(events, firstDay + 6, firstDay)).toBeNull()
    expect(remind(events, firstDay + 7, firstDay)).not.toBeNull()
    expect(remind(events, firstDay, firstDay + 3000)).not.toBeNull()
  })
})
