import { exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { event, reviewed } from './events.ts'

/** One event of every kind, the second one undone. */
export function eventOfEachKind(): StudyEvent[] {
  const card = questionCard('lottery-ticket')
  const first = reviewed('lottery-ticket', 'good', 100)
  const second = reviewed('lottery-ticket', 'again', 101)
  const item = { card, rating: 'hard', passed: false, ticked: ['a'], missed: ['b'], answer: '', durationMs: 5 } as const
  return [
    first,
    second,
    event({ kind: 'undone', target: second.id }),
    event({ kind: 'buried', card }),
    event({ kind: 'suspended', card: exerciseCard('simple-prune') }),
    event({ kind: 'resumed', card }),
    event({ kind: 'forgotten', card }),
    event({ kind: 'postponed', card, toDay: 120 }),
    event({ kind: 'settings', change: { newPerDay: 3 } }),
    event({ kind: 'exported' }),
    event({
      kind: 'interviewed',
      report: { startedMs: 5, minutes: 20, level: null, topics: [], items: [item, { ...item, rating: null }] },
    }),
    event({
      kind: 'attempted',
      slug: 'simple-prune',
      mode: 'submit',
      seed: '00000001',
      replay: false,
      code: 'export function simplePrune() {}\n',
      summary: { outcome: 'failed', passed: 1, tests: 3 },
      verdict: verdictWithOddNumbers(),
      activeMs: 1234.5,
    }),
    event({ kind: 'hint-opened', slug: 'simple-prune', hint: 1 }),
    event({ kind: 'solution-opened', slug: 'simple-prune' }),
    event({ kind: 'restarted', slug: 'simple-prune', draft: 'let a = 1' }),
  ]
}

function verdictWithOddNumbers() {
  const data = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.1]
  return { version: 2, data, typed: new Float32Array([1, Number.NaN]), $: 'ours', none: null, holes: [undefined, 1] }
}
