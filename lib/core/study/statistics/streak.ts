import type { Moment } from '#lib/core/study/moment.ts'
import { clockSlackDays } from '#lib/core/study/queue.ts'
import type { StudyState } from '#lib/core/study/state.ts'
import { activityByDay } from './activity.ts'

export interface Streak {
  /** Study days in a row up to today, or up to yesterday while today is still open. */
  readonly current: number
  readonly longest: number
  readonly studiedToday: boolean
  /** Study days among the last 30, today included. */
  readonly recent: number
}

const recentDays = 30

/** Days in a row with a review or an attempt. Days that only a wrong clock can have made do not count. */
export function streakOf(state: StudyState, now: Moment): Streak {
  const days = [...activityByDay(state).keys()].filter((day) => day <= now.day + clockSlackDays).sort((a, b) => a - b)
  let longest = 0
  let run = 0
  days.forEach((day, index) => {
    run = day - 1 === days[index - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  const last = days.at(-1)
  return {
    current: last !== undefined && last >= now.day - 1 ? run : 0,
    longest,
    studiedToday: last !== undefined && last >= now.day,
    recent: days.filter((day) => day > now.day - recentDays && day <= now.day).length,
  }
}
