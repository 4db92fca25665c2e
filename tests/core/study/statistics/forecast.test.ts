import { describe, expect, it } from 'vitest'
import { exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { forecastDue } from '#lib/core/study/statistics/forecast.ts'
import { event, reviewed } from '#tests/core/study/events.ts'
import { at, siteCatalog } from './site-catalog.ts'

const a = questionCard('a')
const forecast = (events: readonly StudyEvent[], day: number, hour?: number) =>
  forecastDue(foldStudy(events), siteCatalog, at(day, hour))
/** The days from today on which something is due, and how much. */
const dueOn = (events: readonly StudyEvent[], day: number, hour?: number) =>
  forecast(events, day, hour).days.flatMap(({ due }, offset) => (due === 0 ? [] : [[offset, due]]))
const log = [reviewed('a', 'good', 10), reviewed('b', 'easy', 10)]
const dueDay = (slug: string) => cardState(foldStudy(log), questionCard(slug)).memory?.dueDay ?? expect.fail('new')

describe('forecastDue', () => {
  it('has 30 days from today, all empty without reviews', () => {
    const { days, ...rest } = forecast([], 10)
    expect(days).toEqual(Array.from({ length: 30 }, (_, offset) => ({ day: 10 + offset, due: 0 })))
    expect(rest).toEqual({ overdue: 0, total: 0, later: 0, suspended: 0 })
  })

  it('puts each card on the day on which it is due', () => {
    expect(dueOn(log, 11)).toEqual([
      [dueDay('a') - 11, 1],
      [dueDay('b') - 11, 1],
    ])
    expect(forecast(log, 11)).toMatchObject({ total: 2, overdue: 0, later: 0 })
  })

  it('counts what is overdue for today, and says how much that is', () => {
    const day = dueDay('a') + 1
    expect(dueOn(log, day)).toEqual([
      [0, 1],
      [dueDay('b') - day, 1],
    ])
    expect(forecast(log, day).overdue).toBe(1)
    expect(forecast(log, dueDay('a'))).toMatchObject({ overdue: 0, total: 2 })
  })

  it('counts what is beyond the 30 days apart', () => {
    const known = [...log, reviewed('b', 'easy', dueDay('b'))]
    const { later, total } = forecast(known, dueDay('b'))
    expect([later, total]).toEqual([1, 1])
  })

  it('counts a card in a learning step today', () => {
    const learning = [reviewed('c', 'again', 10, { atMs: at(10).ms })]
    expect(dueOn(learning, 10, 12.1)).toEqual([[0, 1]])
    expect(forecast(learning, 10, 12.1).overdue).toBe(0)
    expect(forecast(learning, 11, 12)).toMatchObject({ overdue: 1, total: 1 })
  })

  it('moves a postponed card to its day, and a buried one to tomorrow', () => {
    const day = dueDay('a')
    const place = { atMs: at(day).ms, day }
    const postponed = event({ kind: 'postponed', card: a, toDay: day + 3 }, place)
    expect(dueOn([...log, postponed], day)[0]).toEqual([3, 1])
    expect(dueOn([...log, event({ kind: 'buried', card: a }, place)], day)[0]).toEqual([1, 1])
    expect(forecast([...log, postponed], day).overdue).toBe(0)
  })

  it('leaves a buried card that waits for a later day on that day', () => {
    const buried = event({ kind: 'buried', card: questionCard('b') }, { atMs: at(11).ms, day: 11 })
    expect(dueOn([...log, buried], 11)).toEqual(dueOn(log, 11))
  })

  it('counts suspended cards apart, and forgotten and new ones not at all', () => {
    const place = { atMs: at(11).ms, day: 11 }
    const suspended = event({ kind: 'suspended', card: a }, place)
    expect(forecast([...log, suspended], 11)).toMatchObject({ total: 1, suspended: 1 })
    expect(forecast([...log, event({ kind: 'forgotten', card: a }, place)], 11)).toMatchObject({ total: 1 })
    const fresh = event({ kind: 'postponed', card: exerciseCard('x'), toDay: 15 }, place)
    expect(forecast([...log, fresh], 11)).toMatchObject({ total: 2, suspended: 0 })
  })

  it('does not know cards that the site no longer has', () => {
    expect(forecast([reviewed('gone', 'good', 10)], 11)).toMatchObject({ total: 0, later: 0 })
  })

  it('asks a card today that a wrong clock reviewed in the far future', () => {
    expect(forecast([reviewed('a', 'good', 9000)], 11)).toMatchObject({ total: 1, later: 0 })
  })
})
