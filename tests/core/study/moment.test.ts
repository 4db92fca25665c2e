import { afterEach, describe, expect, it } from 'vitest'
import { dateOfDay, momentOf, startOfDay } from '#lib/core/study/moment.ts'

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

function dayIn(timeZone: string, time: string, startHour = 4): string {
  process.env.TZ = timeZone
  return dateOfDay(momentOf(Date.parse(time), startHour).day)
    .toISOString()
    .slice(0, 10)
}

describe('momentOf', () => {
  it('begins a day at the hour chosen, in local time', () => {
    expect(dayIn('Asia/Shanghai', '2026-03-10T03:59:00+08:00')).toBe('2026-03-09')
    expect(dayIn('Asia/Shanghai', '2026-03-10T04:00:00+08:00')).toBe('2026-03-10')
    expect(dayIn('America/New_York', '2026-03-10T04:00:00+08:00')).toBe('2026-03-09')
    expect(dayIn('UTC', '2026-03-10T00:00:00Z', 0)).toBe('2026-03-10')
  })

  it('has one day for each date where the clocks change', () => {
    for (const date of ['2026-03-07', '2026-03-08', '2026-03-09', '2026-10-31', '2026-11-01', '2026-11-02']) {
      expect(dayIn('America/New_York', `${date}T12:00:00-05:00`)).toBe(date)
    }
    expect(dayIn('America/New_York', '2026-03-08T03:30:00-04:00')).toBe('2026-03-07')
    expect(dayIn('America/New_York', '2026-03-08T04:30:00-04:00')).toBe('2026-03-08')
  })

  it('goes back to the beginning of the day in every zone', () => {
    for (const timeZone of ['UTC', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'America/St_Johns']) {
      process.env.TZ = timeZone
      for (let day = 20_500; day < 20_900; day++) {
        const start = startOfDay(day, 4)
        expect(momentOf(start, 4).day).toBe(day)
        expect(momentOf(start - 1, 4).day).toBe(day - 1)
      }
    }
  })
})
