import fc from 'fast-check'
import { type Card, createEmptyCard, fsrs, Rating as Grade, State } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { type Rating, ratings } from '#lib/core/study/events.ts'
import { type Memory, scheduleFor } from '#lib/core/study/schedule.ts'

const msPerDay = 86_400_000
const minute = 60_000
const grades = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const
const history = fc.array(fc.tuple(fc.constantFrom(...ratings), fc.integer({ min: 0, max: 400 })), {
  minLength: 1,
  maxLength: 30,
})

/** The library's own scheduler on the same history, a study day being a date in UTC. */
function byLibrary(retention: number, steps: readonly (readonly [Rating, number])[]): Card {
  const engine = fsrs({
    request_retention: retention,
    learning_steps: ['10m'],
    relearning_steps: ['10m'],
    enable_fuzz: false,
  })
  let card = createEmptyCard(new Date(0))
  let day = 0
  for (const [rating, wait] of steps) {
    day += wait
    card = engine.next(card, new Date(day * msPerDay), grades[rating]).card
  }
  return card
}

function byUs(retention: number, steps: readonly (readonly [Rating, number])[]): Memory {
  let memory: Memory | null = null
  let day = 0
  for (const [rating, wait] of steps) {
    day += wait
    memory = scheduleFor(retention).next(memory, rating, { ms: day * msPerDay, day })
  }
  return memory as Memory
}

describe('scheduleFor', () => {
  it('agrees with the scheduler of ts-fsrs on every history', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(0.7, 0.85, 0.9, 0.97), (steps, retention) => {
        const card = byLibrary(retention, steps)
        const memory = byUs(retention, steps)
        expect(memory).toMatchObject({
          stability: card.stability,
          difficulty: card.difficulty,
          reps: card.reps,
          lapses: card.lapses,
          phase: State[card.state].toLowerCase(),
        })
        const due = memory.dueMs ?? memory.dueDay * msPerDay
        expect(due).toBe(card.due.getTime())
      }),
    )
  })

  it('asks a forgotten card again after 10 minutes, and one that was hard at first after 15', () => {
    const at = { ms: 5 * minute, day: 0 }
    expect(scheduleFor(0.9).next(null, 'again', at).dueMs).toBe(15 * minute)
    expect(scheduleFor(0.9).next(null, 'hard', at).dueMs).toBe(20 * minute)
    expect(scheduleFor(0.9).next(null, 'good', at).dueMs).toBeNull()
  })

  it('brings a card back sooner where more is to be remembered', () => {
    const due = (retention: number) =>
      byUs(retention, [
        ['good', 0],
        ['good', 3],
        ['good', 10],
      ]).dueDay
    expect(due(0.97)).toBeLessThan(due(0.9))
    expect(due(0.9)).toBeLessThan(due(0.8))
  })

  it('knows no negative time: with the clock set back, no day has passed', () => {
    const schedule = scheduleFor(0.9)
    const ahead = schedule.next(null, 'good', { ms: 900 * msPerDay, day: 900 })
    const back = schedule.next(ahead, 'good', { ms: 10 * msPerDay, day: 10 })
    expect(back.last.day).toBe(10)
    expect(back.dueDay).toBeGreaterThan(10)
    expect(back.dueDay).toBeLessThan(40)
    expect(schedule.retrievability(ahead, 10)).toBe(1)
  })

  it('gives 90 % as the probability of recall after as many days as the stability', () => {
    const memory = { ...byUs(0.9, [['good', 0]]), stability: 20 }
    expect(scheduleFor(0.9).retrievability(memory, memory.last.day + 20)).toBeCloseTo(0.9, 6)
  })
})
