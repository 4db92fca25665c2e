import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advanceInterview,
  beginInterview,
  currentFollowUp,
  currentStep,
  type Interview,
  type InterviewAct,
  isAllGraded,
  stepsToGrade,
  usedMs,
} from '#lib/core/interview/interview.ts'
import { readKept, writeKept } from '#lib/core/interview/kept.ts'
import { makeReport } from '#lib/core/interview/report.ts'
import { ratings } from '#lib/core/study/events.ts'

const askables = {
  'questions/a': { points: ['p', 'q'], followUps: 3 },
  'questions/b': { points: ['r'], followUps: 1 },
}
const begun = beginInterview(
  { minutes: 20, level: 'mid', topics: ['one'] },
  { questions: ['questions/a', 'questions/b'], exercise: 'exercises/x' },
  askables,
  1_000,
  5,
)
const lead = (...acts: readonly InterviewAct[]): Interview => acts.reduce(advanceInterview, begun)
const done = { kind: 'done' } as const
const passed = { kind: 'passed' } as const
const noted = (text: string) => ({ kind: 'noted', text }) as const
const rated = (rating: (typeof ratings)[number]) => ({ kind: 'rated', rating }) as const

describe('asking', () => {
  it('asks a question, then its follow-ups one at a time, at most two, then the next question', () => {
    expect(begun.steps[0].followUps.map(({ index }) => index)).toEqual([0, 2])
    const places = [lead(), lead(done), lead(done, done), lead(done, done, done)].map((interview) => [
      currentStep(interview)?.card,
      currentStep(interview)?.asked,
    ])
    expect(places).toEqual([
      ['questions/a', 0],
      ['questions/a', 1],
      ['questions/a', 2],
      ['questions/b', 0],
    ])
  })

  it('keeps notes and numbers with what was asked', () => {
    const interview = lead(noted('x'), noted('main'), { kind: 'entered', field: 'f', text: '3' }, done, noted('more'))
    const step = currentStep(interview) ?? expect.fail('no step')
    expect(step).toMatchObject({ notes: 'main', entries: { f: '3' } })
    expect(currentFollowUp(step)).toMatchObject({ index: 0, notes: 'more' })
  })

  it('lets a question pass with its follow-ups, and a follow-up alone', () => {
    expect(lead(passed)).toMatchObject({ at: 1, steps: [{ outcome: 'passed', asked: 0 }, {}, {}] })
    const interview = lead(done, passed, done)
    expect(interview.steps[0]).toMatchObject({ outcome: 'answered', followUps: [{ passed: true }, { passed: false }] })
    expect(interview.at).toBe(1)
  })

  it('counts time with the step that is asked, never backwards', () => {
    const interview = lead({ kind: 'spent', ms: 500 }, passed, { kind: 'spent', ms: 70 }, { kind: 'spent', ms: -9 })
    expect(interview.steps.map((step) => step.usedMs)).toEqual([500, 70, 0])
    expect(usedMs(interview)).toBe(570)
  })

  it('begins only an exercise, and goes to the grading after it', () => {
    expect(lead({ kind: 'begun' })).toBe(begun)
    const exercise = lead(passed, passed, { kind: 'begun' })
    expect(exercise).toMatchObject({ phase: 'asking', at: 2, steps: [{}, {}, { begun: true }] })
    expect(advanceInterview(exercise, done)).toMatchObject({ phase: 'grading', at: 0 })
  })

  it('ended early, has to grade only what was reached', () => {
    expect(stepsToGrade(lead({ kind: 'ended' }))).toEqual([])
    expect(stepsToGrade(lead(noted('  '), { kind: 'ended' }))).toEqual([])
    expect(stepsToGrade(lead(noted('half'), { kind: 'ended' }))).toMatchObject([{ outcome: 'answered' }])
    expect(stepsToGrade(lead(passed, { kind: 'ended' }))).toMatchObject([{ outcome: 'passed' }])
  })
})

describe('grading', () => {
  const grading: readonly InterviewAct[] = [done, done, done, passed, done]

  it('ticks points of the rubric, rates, and goes on by itself and back on demand', () => {
    const interview = lead(
      ...grading,
      { kind: 'ticked', point: 'p', on: true },
      { kind: 'ticked', point: 'nonsense', on: true },
      rated('good'),
      rated('again'),
      { kind: 'went', to: 0 },
      rated('hard'),
    )
    expect(interview).toMatchObject({ at: 1, steps: [{ ticked: ['p'], rating: 'hard' }, { rating: 'again' }, {}] })
    expect(isAllGraded(interview)).toBe(false)
    const all = [{ kind: 'went', to: 2 } as const, rated('easy')].reduce(advanceInterview, interview)
    expect(isAllGraded(all)).toBe(true)
    expect(currentStep(all)).toBeUndefined()
    expect(advanceInterview(all, rated('easy'))).toBe(all)
  })

  it('knows no way back to the asking', () => {
    const interview = lead(...grading)
    for (const act of [done, passed, noted('late'), { kind: 'spent', ms: 5 } as const]) {
      expect(advanceInterview(interview, act)).toBe(interview)
    }
  })
})

describe('an interview that is kept', () => {
  const acts: fc.Arbitrary<InterviewAct> = fc.oneof(
    fc.record({ kind: fc.constant('noted' as const), text: fc.string({ unit: 'binary' }) }),
    fc.record({ kind: fc.constant('entered' as const), field: fc.constantFrom('f', 'g'), text: fc.string() }),
    fc.record({ kind: fc.constantFrom('done' as const, 'passed' as const, 'begun' as const) }),
    fc.record({ kind: fc.constant('spent' as const), ms: fc.double({ min: 0, max: 1e6, noNaN: true }) }),
    fc.record({ kind: fc.constant('clock' as const), hidden: fc.boolean() }),
    fc.record({ kind: fc.constant('ticked' as const), point: fc.constantFrom('p', 'q', 'r', 's'), on: fc.boolean() }),
    fc.record({ kind: fc.constant('rated' as const), rating: fc.constantFrom(...ratings) }),
    fc.record({ kind: fc.constant('went' as const), to: fc.integer({ min: -2, max: 9 }) }),
    fc.constant({ kind: 'ended' as const }),
  )

  it('is read back the same, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 40 }), (list) => {
        const interview = lead(...list)
        expect(readKept(writeKept(interview))).toEqual({ kind: 'kept', interview })
      }),
    )
  })

  it('always leads to a report with each card once, and grades only of what was reached', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 40 }), (list) => {
        const { items } = makeReport(lead(...list))
        expect(items.map(({ card }) => card)).toEqual(['questions/a', 'questions/b', 'exercises/x'])
        const reached = new Set(stepsToGrade(lead(...list)).map(({ card }) => card))
        expect(items.every(({ card, rating }) => rating === null || reached.has(card))).toBe(true)
      }),
    )
  })

  it.each([
    ['nothing', null, 'none'],
    ['a newer version', JSON.stringify({ version: 2, interview: {} }), 'newer'],
    ['text that was cut', writeKept(begun).slice(0, -20), 'unreadable'],
    ['another thing', '"code of an exercise"', 'unreadable'],
    ['a place that there is not', JSON.stringify({ version: 1, interview: { ...begun, at: 3 } }), 'unreadable'],
    ['a card that is none', writeKept(begun).replace('questions/a', 'nowhere/a'), 'unreadable'],
    ['no step', JSON.stringify({ version: 1, interview: { ...begun, steps: [] } }), 'unreadable'],
  ])('from %s is told apart', (_, text, kind) => {
    expect(readKept(text)).toEqual({ kind })
  })
})
