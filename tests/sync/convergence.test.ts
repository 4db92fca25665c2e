import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MemoryTarget, memoryTarget } from '#lib/sync/memory-target.ts'
import { SyncFault } from '#lib/sync/sync-problem.ts'
import type { SyncTarget } from '#lib/sync/sync-target.ts'
import { makeDevice, reviews } from './devices.ts'

/** How a request goes wrong: before it is done, after it was done, or, for a put, when half was written. */
type Mishap = 'none' | 'before' | 'after' | 'half'

const mishap = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Mishap>('none') },
  { weight: 1, arbitrary: fc.constantFrom<Mishap>('before', 'after', 'half') },
)
const device = fc.nat({ max: 2 })
const step = fc.oneof(
  fc.record({ act: fc.constant('study' as const), device, events: fc.integer({ min: 1, max: 130 }) }),
  fc.record({
    act: fc.constant('sync' as const),
    devices: fc.array(device, { minLength: 1, maxLength: 4 }),
    mishaps: fc.array(mishap),
  }),
  fc.record({ act: fc.constant('forget' as const), device }),
)

/** The target through a bad connection: each request meets the next mishap, and none when they have run out. */
function unreliable(target: MemoryTarget, mishaps: readonly Mishap[]): SyncTarget {
  const waiting = [...mishaps]
  async function meet<T>(request: () => Promise<T>, half: () => void = () => {}): Promise<T> {
    const next = waiting.shift() ?? 'none'
    await Promise.resolve()
    if (next === 'half') half()
    if (next === 'before' || next === 'half') throw new SyncFault('unreachable')
    const answer = await request()
    if (next === 'after') throw new SyncFault('unreachable')
    return answer
  }
  return {
    list: () => meet(target.list),
    get: (name) => meet(() => target.get(name)),
    put: (name, text, expected) =>
      meet(
        () => target.put(name, text, expected),
        () => void target.put(name, text.slice(0, text.length / 2), expected),
      ),
  }
}

it('any interleaving of work and failing syncs of three devices converges with nothing lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const target = memoryTarget()
      const devices = [makeDevice(), makeDevice(), makeDevice()] as const
      const done = new Set<string>()
      for (const [index, each] of steps.entries()) {
        if (each.act === 'study') {
          const events = reviews(`${index}-`, each.events)
          await devices[each.device]?.log.append(events)
          for (const { id } of events) done.add(id)
        }
        if (each.act === 'forget') (devices[each.device] as (typeof devices)[0]).memory.record = null
        if (each.act === 'sync') {
          const bad = unreliable(target, each.mishaps)
          await Promise.all(each.devices.map((i) => devices[i]?.sync(bad).catch(expectFault)))
        }
      }
      for (const one of [...devices, ...devices]) await one.sync(target)
      const expected = [...done].sort()
      for (const one of devices) expect(await one.ids()).toEqual(expected)
      const late = makeDevice()
      await late.sync(target)
      expect(await late.ids()).toEqual(expected)
      const quiet = await devices[0].sync(target)
      expect([quiet.sent, quiet.received]).toEqual([0, 0])
    }),
    { numRuns: 80 },
  )
})

/** Whatever the server does, a sync fails with words for it. */
function expectFault(error: unknown): void {
  expect(error).toBeInstanceOf(SyncFault)
}
