import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cardNumber } from '#lib/core/study/card-number.ts'
import { exerciseCard, questionCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { reviewCsv } from '#lib/core/study/review-csv.ts'
import { reviewed } from './events.ts'

function catalogOf(title: string): SiteCatalog {
  const key = questionCard('a')
  return {
    topics: [{ id: 't', title: { en: 'Topic', zh: '主题' } }],
    cards: [
      { key, topic: 't', level: 'mid', kind: 'concept', after: [], related: [], title: { en: title, zh: '标题' } },
    ],
    renamed: {},
  }
}

const reviews = foldStudy([
  reviewed('a', 'good', 20_000, { atMs: 1_728_000_000_123 }),
  reviewed('a', 'again', 20_002, { atMs: 1_728_172_800_000 }),
  reviewed('a', 'easy', 20_002, { atMs: 1_728_172_900_000 }),
  reviewed('gone', 'hard', 20_003, { atMs: 1_728_259_200_000 }),
]).reviews

describe('reviewCsv', () => {
  it('has what the optimiser reads, and what people read', () => {
    const id = cardNumber(questionCard('a'))
    expect(reviewCsv(reviews, catalogOf('Plain'), 'en').split('\r\n')).toEqual([
      '\uFEFFcard_id,review_time,review_rating,review_state,review_duration,card,study_day,title,topic',
      `${id},1728000000123,3,0,30000,questions/a,2024-10-04,Plain,Topic`,
      `${id},1728172800000,1,2,30000,questions/a,2024-10-06,Plain,Topic`,
      `${id},1728172900000,4,3,30000,questions/a,2024-10-06,Plain,Topic`,
      `${cardNumber(questionCard('gone'))},1728259200000,2,0,30000,questions/gone,2024-10-07,,`,
      '',
    ])
    expect(reviewCsv(reviews, catalogOf('Plain'), 'zh')).toContain('标题,主题')
  })

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a, "b"', '"a, ""b"""'],
    ['two\nlines', '"two\nlines"'],
    ['a = b', 'a = b'],
  ])('writes %j so that it stays a text', (title, cell) => {
    expect(reviewCsv(reviews.slice(0, 1), catalogOf(title), 'en')).toContain(`,${cell},Topic\r\n`)
  })
})

describe('cardNumber', () => {
  it('is exact, of one card only, and of the past as a time', () => {
    const questions = readdirSync('content/pruning').map(questionCard)
    const keys: CardKey[] = [...questions, ...readdirSync('exercises').map(exerciseCard)]
    const numbers = keys.map(cardNumber)
    expect(numbers.every((number) => Number.isSafeInteger(number) && number < Date.UTC(2024, 0))).toBe(true)
    expect(new Set(numbers).size).toBe(keys.length)
    const many = Array.from({ length: 5_000 }, (_, index) => cardNumber(questionCard(`card-${index}`)))
    expect(new Set(many).size).toBe(many.length)
  })

  it('never changes', () => {
    expect(cardNumber(questionCard('what-is-pruning'))).toBe(1_660_555_774_561)
  })
})
