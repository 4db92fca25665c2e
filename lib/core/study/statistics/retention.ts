import type { Moment } from '#lib/core/study/moment.ts'
import { isMatureInterval } from '#lib/core/study/queue.ts'
import type { Review, StudyState } from '#lib/core/study/state.ts'
import { firstDayOf, monthOf } from './calendar.ts'

/** Reviews below which a share says little: with 20 of them it is known to about 15 points. */
export const enoughReviews = 20

/** How many reviews were a test of what had been learnt, and in how many of them the card was recalled. */
export interface Recalled {
  readonly reviews: number
  readonly recalled: number
  /** `null` where the reviews are too few. */
  readonly share: number | null
}

/** By how long the card had waited: 21 days or more are mature. */
export interface Retention {
  readonly all: Recalled
  readonly young: Recalled
  readonly mature: Recalled
}

export interface MonthRetention extends Retention {
  /** The first study day of the month. */
  readonly firstDay: number
}

/** True retention in the last `days` study days, today included. */
export function recentRetention(state: StudyState, now: Moment, days = 30): Retention {
  return retentionOf(state.reviews.filter(({ at }) => at.day > now.day - days && at.day <= now.day))
}

/** True retention in each of the last `months` months, the oldest first; it begins with the month of the first test. */
export function monthlyRetention(state: StudyState, now: Moment, months = 12): readonly MonthRetention[] {
  const tests = state.reviews.filter((review) => isTest(review) && review.at.day <= now.day)
  const current = monthOf(now.day)
  const begun = tests.reduce((first, { at }) => Math.min(first, monthOf(at.day)), current + 1)
  const first = Math.max(current - months + 1, begun)
  return Array.from({ length: current - first + 1 }, (_, index) => {
    const month = first + index
    return { firstDay: firstDayOf(month), ...retentionOf(tests.filter(({ at }) => monthOf(at.day) === month)) }
  })
}

function retentionOf(reviews: readonly Review[]): Retention {
  const tests = reviews.filter(isTest)
  return {
    all: recalledIn(tests),
    young: recalledIn(tests.filter((review) => !wasMature(review))),
    mature: recalledIn(tests.filter(wasMature)),
  }
}

/** Of a card that had been learnt, on a later day than it was last seen. */
function isTest({ before, at }: Review): boolean {
  return before?.phase === 'review' && before.last.day < at.day
}

function wasMature({ before }: Review): boolean {
  return before !== null && isMatureInterval(before)
}

function recalledIn(tests: readonly Review[]): Recalled {
  const reviews = tests.length
  const recalled = tests.filter(({ rating }) => rating !== 'again').length
  return { reviews, recalled, share: reviews < enoughReviews ? null : recalled / reviews }
}
