import fc from 'fast-check'
import { exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import { type Happening, ratings, type StudyEvent } from '#lib/core/study/events.ts'

const card = fc.constantFrom(questionCard('a'), questionCard('b'), exerciseCard('x'))
const slug = fc.constantFrom('x', 'y')

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('reviewed' as const),
    card,
    rating: fc.constantFrom(...ratings),
    proposed: fc.constantFrom(null, ...ratings),
    durationMs: fc.nat(),
    answer: fc.string({ unit: 'binary' }),
    ticked: fc.array(fc.string()),
    entries: fc.dictionary(fc.constantFrom('ratio', 'size'), fc.string()),
  }),
  fc.record({ kind: fc.constantFrom('buried', 'suspended', 'resumed', 'forgotten'), card }),
  fc.record({ kind: fc.constant('postponed' as const), card, toDay: fc.integer({ min: 100, max: 140 }) }),
  fc.record({
    kind: fc.constant('settings' as const),
    change: fc.record({ desiredRetention: fc.double({ min: 0.6, max: 1, noNaN: true }), newPerDay: fc.nat(200) }),
  }),
  fc.constant({ kind: 'exported' as const }),
  fc.record({
    kind: fc.constant('attempted' as const),
    slug,
    mode: fc.constantFrom('run', 'submit'),
    seed: fc.string(),
    replay: fc.boolean(),
    code: fc.string({ unit: 'binary' }),
    summary: fc.record({ outcome: fc.constantFrom('passed', 'failed'), passed: fc.nat(9), tests: fc.nat(9) }),
    verdict: fc.record({ version: fc.constant(2), data: fc.array(fc.double()), more: fc.jsonValue().map(plain) }),
    activeMs: fc.nat(),
  }),
  fc.record({ kind: fc.constant('hint-opened' as const), slug, hint: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant('solution-opened' as const), slug }),
  fc.record({ kind: fc.constant('restarted' as const), slug, draft: fc.string() }),
)

/** A log of up to three devices, where some events undo others. */
export function anyLog(): fc.Arbitrary<StudyEvent[]> {
  const entry = fc.record({
    happening,
    device: fc.constantFrom('one', 'two', 'three'),
    order: fc.nat(50),
    undoes: fc.option(fc.nat(30), { freq: 6 }),
  })
  return fc.array(entry, { maxLength: 30 }).map(
    (entries) =>
      entries.map(({ happening: made, device, order, undoes }, index) => ({
        ...(undoes === null ? made : { kind: 'undone', target: `e${undoes}` }),
        id: `e${index}`,
        device,
        atMs: order * 1e7,
        day: 100 + Math.floor(order / 8),
        order,
      })) as StudyEvent[],
  )
}

/** Without `__proto__`, which no log of ours holds. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, part) => (key === '__proto__' ? undefined : part))
}
