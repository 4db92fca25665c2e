import { describe, expect, it } from 'vitest'
import { formatDay, wordDue, wordWait } from '#lib/i18n/study-time.ts'

const now = { ms: 1_000_000, day: 20_790 }
const inDays = (days: number) => ({ dueDay: now.day + days, dueMs: null })
const inMinutes = (minutes: number) => ({ dueDay: now.day, dueMs: now.ms + minutes * 60_000 })

describe('wordWait', () => {
  it.each([
    [inMinutes(10), '10 min', '10分钟'],
    [inMinutes(-5), '1 min', '1分钟'],
    [inDays(1), '1 day', '1天'],
    [inDays(59), '59 days', '59天'],
    [inDays(76), '2.5 mths', '2.5个月'],
    [inDays(731), '2 yrs', '2年'],
  ])('of %j is %s', (due, en, zh) => {
    expect(wordWait('en', due, now)).toBe(en)
    expect(wordWait('zh', due, now).replaceAll(/\s/g, '')).toBe(zh)
  })
})

describe('wordDue', () => {
  it.each([
    [inMinutes(9.5), 'in 10 minutes', '10分钟后'],
    [inDays(0), 'today', '今天'],
    [inDays(1), 'tomorrow', '明天'],
    [inDays(6), 'in 6 days', '6天后'],
    [inDays(20), 'December 23', '12月23日'],
    [inDays(60), 'February 1, 2027', '2027年2月1日'],
  ])('of %j is %s', (due, en, zh) => {
    expect(wordDue('en', due, now)).toBe(en)
    expect(wordDue('zh', due, now).replaceAll(/\s/g, '')).toBe(zh)
  })

  it('does not depend on the zone', () => {
    expect(formatDay('en', 20_790)).toBe('December 3, 2026')
  })
})
