import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type MemoryTarget, memoryTarget } from '#lib/sync/memory-target.ts'
import { SyncFault } from '#lib/sync/sync-problem.ts'
import type { SyncTarget } from '#lib/sync/sync-target.ts'
import { type Device, makeDevice, reviews } from './devices.ts'

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
    /** Logged by each of these devices while the others sync. */
    events: fc.nat({ max: 3 }),
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

/** A server that heeds no precondition: what syncs at once writes over each other. */
function carelessTarget(): MemoryTarget {
  const target = memoryTarget()
  const { put } = target
  return {
    ...target,
    put: (name, text) => {
      const there = target.files.get(name)
      return put(name, text, there ? { revision: there.revision } : 'absent')
    },
  }
}

it.each([
  ['a server', memoryTarget],
  ['a server that heeds no precondition', carelessTarget],
])(
  'through %s, any interleaving of work and failing syncs of three devices converges with nothing lost',
  async (_, open) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const target = open()
        const devices = [makeDevice(), makeDevice(), makeDevice()] as const
        const done = new Set<string>()
        async function study(device: Device, prefix: string, count: number): Promise<void> {
          const events = reviews(prefix, count)
          await device.log.append(events)
          for (const { id } of events) done.add(id)
        }
        for (const [index, each] of steps.entries()) {
          if (each.act === 'study') await study(devices[each.device] as Device, `${index}-`, each.events)
          if (each.act === 'forget') (devices[each.device] as Device).memory.record = null
          if (each.act === 'sync') {
            const bad = unreliable(target, each.mishaps)
            const tabs = each.devices.map(async (which, tab) => {
              const device = devices[which] as Device
              await study(device, `${index}-${tab}-`, each.events)
              await device.sync(bad).catch(expectFault)
            })
            await Promise.all(tabs)
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
      { numRuns: 120 },
    )
  },
)

/** Whatever the server does, a sync fails with words for it. */
function expectFault(error: unknown): void {
  expect(error).toBeInstanceOf(SyncFault)
}
