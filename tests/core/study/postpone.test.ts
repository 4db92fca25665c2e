import { describe, expect, it } from 'vitest'
import { questionCard } from '#lib/core/study/catalog.ts'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { dateField, dayOfField, earliestPostponement, postponedBy } from '#lib/core/study/postpone.ts'
import { cardState, dueDayOf } from '#lib/core/study/queue.ts'
import { event, reviewed } from '#tests/core/study/events.ts'
import { at } from '#tests/core/study/statistics/site-catalog.ts'

const a = questionCard('a')
const stateOf = (events: readonly StudyEvent[]) => cardState(foldStudy(events), a)
const learnt = [reviewed('a', 'easy', 10)]
const dueDay = dueDayOf(stateOf(learnt)) ?? expect.fail('new')

describe('postponedBy', () => {
  it('counts from the due day, and from today where that is past or there is none', () => {
    expect(postponedBy(stateOf(learnt), at(11), 3)).toBe(dueDay + 3)
    expect(postponedBy(stateOf(learnt), at(dueDay + 5), 1)).toBe(dueDay + 6)
    expect(postponedBy(stateOf([]), at(11), 7)).toBe(18)
  })

  it('adds to an earlier postponement', () => {
    const put = event({ kind: 'postponed', card: a, toDay: dueDay + 10 }, { atMs: at(11).ms, day: 11 })
    expect(postponedBy(stateOf([...learnt, put]), at(12), 1)).toBe(dueDay + 11)
    expect(earliestPostponement(stateOf([...learnt, put]), at(12))).toBe(dueDay + 1)
  })
})

describe('earliestPostponement', () => {
  it('is the day after the due day, and after today', () => {
    expect(earliestPostponement(stateOf(learnt), at(11))).toBe(dueDay + 1)
    expect(earliestPostponement(stateOf(learnt), at(dueDay + 5))).toBe(dueDay + 6)
    expect(earliestPostponement(stateOf([]), at(11))).toBe(12)
  })
})

describe('date fields', () => {
  it('writes and reads study days', () => {
    const day = Date.UTC(2026, 1, 28) / 86_400_000
    expect(dateField(day)).toBe('2026-02-28')
    expect([dayOfField('2026-02-28'), dayOfField(dateField(day + 1))]).toEqual([day, day + 1])
    expect([dayOfField(''), dayOfField('28.2.2026')]).toEqual([null, null])
  })
})
