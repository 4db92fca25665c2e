import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels } from '#lib/core/deck.ts'
import { drawInterview, loosenings, matchWish } from '#lib/core/interview/draw.ts'
import { type InterviewWish, interviewLengths } from '#lib/core/interview/plan.ts'
import { exerciseCard, questionCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { event, reviewed } from '#tests/core/study/events.ts'
import { catalogOf, exercise, question } from './catalog.ts'

const topics = ['one', 'two', 'three'] as const
const catalog = catalogOf([
  ...topics.flatMap((topic) =>
    levels.flatMap((level) => [1, 2, 3].map((n) => question(`${topic}-${level}-${n}`, topic, level))),
  ),
  ...topics.flatMap((topic) =>
    [1, 2, 3, 4, 5].map((difficulty) => exercise(`${topic}-x${difficulty}`, topic, difficulty)),
  ),
])
const nothing = foldStudy([])
const now = { ms: 100 * 86_400_000, day: 100 }
const wish: InterviewWish = { minutes: 60, level: null, topics: [] }
const cardOf = (key: string, from: SiteCatalog = catalog) =>
  from.cards.find((card) => card.key === key) ?? expect.fail(key)
const levelsOf = (keys: readonly string[]) => keys.map((key) => levels.indexOf(cardOf(key).level))

const wishes = fc.record({
  minutes: fc.constantFrom(...interviewLengths),
  level: fc.constantFrom(null, ...levels),
  topics: fc.subarray([...topics]),
})

describe('drawInterview', () => {
  it('keeps to the wish, never repeats, asks the easier first, and draws as many as fit', () => {
    fc.assert(
      fc.property(wishes, fc.integer(), (wished, seed) => {
        const { questions, exercise: drawn } = drawInterview(catalog, nothing, wished, now, seed)
        const match = matchWish(catalog, nothing, wished, now)
        expect(questions.length).toBe(Math.min(match.wanted, match.questions.length))
        expect(new Set(questions).size).toBe(questions.length)
        expect(levelsOf(questions)).toEqual(levelsOf(questions).toSorted((a, b) => a - b))
        const highest = wished.level === null ? levels.length : levels.indexOf(wished.level)
        for (const key of [...questions, ...(drawn === null ? [] : [drawn])]) {
          const { topic, level } = cardOf(key)
          expect(levels.indexOf(level)).toBeLessThanOrEqual(highest)
          expect(wished.topics.length === 0 || wished.topics.includes(topic as 'one')).toBe(true)
        }
        expect(drawn).not.toBeNull()
      }),
    )
  })

  it('spreads over the topics: none is asked twice more often than another', () => {
    fc.assert(
      fc.property(wishes, fc.integer(), (wished, seed) => {
        const { questions } = drawInterview(catalog, nothing, wished, now, seed)
        const chosen = wished.topics.length === 0 ? topics : wished.topics
        const counts = chosen.map((topic) => questions.filter((key) => cardOf(key).topic === topic).length)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is the same for the same seed, and not always the same for others', () => {
    const draw = (seed: number) => JSON.stringify(drawInterview(catalog, nothing, wish, now, seed))
    expect(draw(7)).toBe(draw(7))
    expect(new Set(Array.from({ length: 20 }, (_, seed) => draw(seed))).size).toBeGreaterThan(10)
  })

  it('favours what is weak or was not seen lately over what was just known', () => {
    const small = catalogOf(['weak', 'known', 'today'].map((slug) => question(slug, 'one')))
    const known = [90, 92, 96].map((day) => reviewed('known', 'easy', day))
    const state = foldStudy([reviewed('weak', 'again', 70), ...known, reviewed('today', 'again', 100)])
    const first = (slug: string) =>
      Array.from({ length: 300 }, (_, seed) => drawInterview(small, state, { ...wish, minutes: 20 }, now, seed)).filter(
        ({ questions }) => questions.includes(questionCard(slug)),
      ).length
    const many = catalogOf([...small.cards, ...['a', 'b', 'c', 'd', 'e'].map((slug) => question(slug, 'one'))])
    const times = (slug: string) =>
      Array.from({ length: 300 }, (_, seed) => drawInterview(many, state, { ...wish, minutes: 20 }, now, seed)).filter(
        ({ questions }) => questions.includes(questionCard(slug)),
      ).length
    expect(first('weak')).toBe(300)
    expect(times('weak')).toBeGreaterThan(2 * times('known'))
    expect(times('known')).toBeGreaterThan(times('today'))
  })

  it('leaves out what is suspended, or buried for today', () => {
    const small = catalogOf([question('a', 'one'), question('b', 'one'), question('c', 'one')])
    const state = foldStudy([
      event({ kind: 'suspended', card: questionCard('a') }),
      event({ kind: 'buried', card: questionCard('b') }, { day: 100 }),
    ])
    expect(drawInterview(small, state, wish, now, 1).questions).toEqual(['questions/c'])
    expect(matchWish(small, state, wish, now).putAside).toBe(2)
  })
})

describe('the exercise', () => {
  it('is short enough for the interview, or the shortest that there is', () => {
    const drawn = (minutes: 20 | 60, cards = catalog) =>
      matchWish(cards, nothing, { ...wish, minutes }, now).exercises.map(({ difficulty }) => difficulty)
    expect(new Set(drawn(20))).toEqual(new Set([1, 2]))
    expect(new Set(drawn(60))).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(drawn(20, catalogOf([exercise('x', 'one', 5), exercise('y', 'one', 4)]))).toEqual([4])
  })

  it('may stand under another topic if it belongs to a question of a chosen one', () => {
    const related = exercise('x', 'two', 1, { related: [questionCard('a')] })
    const cards = catalogOf([question('a', 'one'), question('b', 'two'), related, exercise('y', 'two')])
    expect(drawInterview(cards, nothing, { ...wish, topics: ['one'] }, now, 3).exercise).toBe(exerciseCard('x'))
  })

  it('gives its time to questions where none matches', () => {
    const cards = catalogOf(catalog.cards.filter(({ kind }) => kind !== 'exercise'))
    const draw = drawInterview(cards, nothing, { ...wish, minutes: 40 }, now, 3)
    expect(draw.exercise).toBeNull()
    expect(draw.questions.length).toBe(8)
  })
})

describe('loosenings', () => {
  const small = catalogOf([
    ...['a', 'b', 'c'].map((slug) => question(slug, 'one')),
    ...['d', 'e', 'f', 'g'].map((slug) => question(slug, 'one', 'senior')),
    exercise('x', 'one'),
    ...['h', 'i'].map((slug) => question(slug, 'two')),
  ])
  it('names each change that alone makes enough cards match', () => {
    const of = (wished: Partial<InterviewWish>) => loosenings(small, nothing, { ...wish, ...wished }, now)
    expect(of({ level: 'junior', topics: ['one'], minutes: 60 })).toEqual(['level', 'minutes'])
    expect(of({ level: 'junior', topics: ['two'], minutes: 40 })).toEqual(['topics'])
    expect(of({ level: 'junior', minutes: 60 })).toEqual(['level', 'minutes'])
  })

  it('names none where the bank has no more', () => {
    const tiny = catalogOf([question('a', 'one')])
    expect(loosenings(tiny, nothing, { minutes: 20, level: null, topics: [] }, now)).toEqual([])
  })
})
