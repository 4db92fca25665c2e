const msPerDay = 86_400_000

/**
 * A time as the schedule sees it. The study day is written down with every event, by the clock and the zone of the
 * device that the learner then used: neither a journey nor daylight saving moves a review to another day afterwards.
 */
export interface Moment {
  /** Milliseconds since 1970, by the clock of the device. */
  readonly ms: number
  /** The learner's study day: days since 1 January 1970 in local time, a day beginning at the hour that they chose. */
  readonly day: number
}

/** The moment `ms` in the zone of this device, where a study day begins at `startHour` (0 to 23). */
export function momentOf(ms: number, startHour: number): Moment {
  const local = new Date(ms)
  const early = local.getHours() < startHour ? 1 : 0
  return { ms, day: Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / msPerDay - early }
}

/** When a study day begins in the zone of this device, in milliseconds since 1970. */
export function startOfDay(day: number, startHour: number): number {
  const date = dateOfDay(day)
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), startHour).getTime()
}

/** The date of a study day, at midnight UTC: to be read and formatted in UTC. */
export function dateOfDay(day: number): Date {
  return new Date(day * msPerDay)
}
