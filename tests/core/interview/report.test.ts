import { describe, expect, it } from 'vitest'
import { advanceInterview, beginInterview, type InterviewAct } from '#lib/core/interview/interview.ts'
import { countGrades, isReported, makeReport, resultsByTopic } from '#lib/core/interview/report.ts'
import type { InterviewItem } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { event } from '#tests/core/study/events.ts'

const acts: readonly InterviewAct[] = [
  { kind: 'noted', text: ' because it is dense ' },
  { kind: 'entered', field: 'ratio', text: ' 4.98 ' },
  { kind: 'entered', field: 'empty', text: ' ' },
  { kind: 'spent', ms: 61_000.4 },
  { kind: 'done' },
  { kind: 'noted', text: 'only with a kernel' },
  { kind: 'done' },
  { kind: 'passed' },
  { kind: 'ended' },
  { kind: 'ticked', point: 'p', on: true },
  { kind: 'rated', rating: 'good' },
  { kind: 'rated', rating: 'again' },
]
const interview = acts.reduce(
  advanceInterview,
  beginInterview(
    { minutes: 20, level: null, topics: [] },
    { questions: ['questions/a', 'questions/b'], exercise: 'exercises/x' },
    {
      'questions/a': { points: ['p', 'q'], followUps: 1 },
      'questions/b': { points: ['r'], followUps: 0 },
    },
    1_000,
    0,
  ),
)
const report = makeReport(interview)

describe('makeReport', () => {
  it('says what was written, found, missed and let pass, and how long it took', () => {
    expect(report).toEqual({
      startedMs: 1_000,
      minutes: 20,
      level: null,
      topics: [],
      items: [
        {
          card: 'questions/a',
          rating: 'good',
          passed: false,
          ticked: ['p'],
          missed: ['q'],
          answer: 'ratio = 4.98\n\nbecause it is dense\n\nonly with a kernel',
          durationMs: 61_000,
        },
        { card: 'questions/b', rating: 'again', passed: true, ticked: [], missed: ['r'], answer: '', durationMs: 0 },
        { card: 'exercises/x', rating: null, passed: false, ticked: [], missed: [], answer: '', durationMs: 0 },
      ],
    })
  })

  it('feeds the schedule with what was graded, and an undo takes all of it back', () => {
    const interviewed = event({ kind: 'interviewed', report })
    const state = foldStudy([interviewed])
    expect(state.reviews.map(({ card, rating }) => [card, rating])).toEqual([
      ['questions/a', 'good'],
      ['questions/b', 'again'],
    ])
    expect(cardState(state, 'exercises/x').memory).toBeNull()
    expect(isReported(interview, state)).toBe(true)
    const undone = foldStudy([interviewed, event({ kind: 'undone', target: interviewed.id })])
    expect(undone.reviews).toEqual([])
    expect(isReported(interview, undone)).toBe(false)
  })
})

describe('resultsByTopic', () => {
  const item = (card: InterviewItem['card'], rating: InterviewItem['rating'], more: Partial<InterviewItem> = {}) => ({
    ...{ card, rating, passed: false, ticked: [], missed: [], answer: '', durationMs: 1_000 },
    ...more,
  })
  const items = [
    item('questions/one-a', 'good', { ticked: ['p', 'q'], missed: ['r'] }),
    item('questions/two-a', 'again', { missed: ['p'] }),
    item('exercises/two-x', 'good'),
    item('questions/three-a', null),
  ]
  const results = resultsByTopic(items, ({ card }) => card.split(/[/-]/)[1])

  it('puts the weakest topic first and one without a grade last', () => {
    expect(results.map(({ topic, grade }) => [topic, grade])).toEqual([
      ['two', 1],
      ['one', 2],
      ['three', null],
    ])
  })

  it('counts the points of questions and the time of all', () => {
    expect(results.map(({ found, points, usedMs }) => [found, points, usedMs])).toEqual([
      [0, 1, 2_000],
      [2, 3, 1_000],
      [0, 0, 1_000],
    ])
  })

  it('counts grades from Again to Easy', () => {
    expect(countGrades(items).map(({ count }) => count)).toEqual([1, 0, 2, 0])
  })
})
