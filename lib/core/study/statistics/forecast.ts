import type { Catalog } from '#lib/core/study/catalog.ts'
import type { Moment } from '#lib/core/study/moment.ts'
import { cardState, dueDayOf, standingOf } from '#lib/core/study/queue.ts'
import type { CardState, StudyState } from '#lib/core/study/state.ts'

export interface ForecastDay {
  readonly day: number
  readonly due: number
}

export interface Forecast {
  /** From today on. */
  readonly days: readonly ForecastDay[]
  /** How many of today's should have been reviewed on an earlier day. */
  readonly overdue: number
  /** Due in all these days together. */
  readonly total: number
  /** Cards that come due after them. */
  readonly later: number
  /** Cards that were learnt and are suspended: they come on no day. */
  readonly suspended: number
}

/**
 * When the cards that were begun come due, if nothing is reviewed before. What is overdue counts for today; a buried
 * card comes tomorrow, a postponed one on its day.
 */
export function forecastDue(state: StudyState, { cards }: Catalog, now: Moment, length = 30): Forecast {
  const begun = cards.map(({ key }) => cardState(state, key)).filter(({ memory }) => memory !== null)
  const active = begun.filter(({ suspended }) => !suspended)
  const offsets = active.map((card) => comingDay(card, now) - now.day)
  const days = Array.from({ length }, (_, offset) => ({
    day: now.day + offset,
    due: offsets.filter((each) => each === offset).length,
  }))
  return {
    days,
    overdue: active.filter((card) => standingOf(card, now) === 'due' && (dueDayOf(card) ?? now.day) < now.day).length,
    total: days.reduce((sum, { due }) => sum + due, 0),
    later: offsets.filter((offset) => offset >= length).length,
    suspended: begun.length - active.length,
  }
}

/** Today or later: the next study day on which a card can be asked. */
function comingDay(card: CardState, now: Moment): number {
  const dueDay = dueDayOf(card) ?? now.day
  switch (standingOf(card, now)) {
    case 'waiting':
      return dueDay
    case 'buried':
      return Math.max(dueDay, now.day + 1)
    default:
      return now.day
  }
}
