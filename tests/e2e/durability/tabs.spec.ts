import { expect, type Page } from '@playwright/test'
import { test, viewOf } from './engine-page.ts'

test('two tabs that write hundreds of events at once lose none and come to agree', async ({ open }, info) => {
  const [one, two] = [await open(), await open()]
  const [first, second] = await Promise.all([write(one, 250), write(two, 250)])
  const expected = [...first.ids, ...second.ids].sort()
  expect(new Set(expected).size).toBe(500)
  await expectAgreement(one, two, expected)
  const last = Math.max(first.lastMs, second.lastMs)
  const agreed = Math.max(...(await Promise.all([one, two].map(lastChangeMs))))
  info.annotations.push({ type: 'two tabs agree', description: `${Math.round(agreed - last)} ms after the last write` })
  await expectAgreement(await open(), one, expected)
})

test('undo in one tab while the other writes takes back one act at a time', async ({ open }) => {
  const [one, two] = [await open(), await open()]
  await write(one, 40)
  await expect.poll(async () => (await viewOf(two)).events).toBe(40)
  const [{ ids }, undone] = await Promise.all([
    write(one, 60),
    two.evaluate(async () => {
      const acts: string[] = []
      for (let n = 0; n < 30; n++) {
        const act = await study.undo()
        if (act) acts.push(act.id)
      }
      return acts
    }),
  ])
  expect(ids).toHaveLength(60)
  expect(new Set(undone).size).toBe(30)
  const reviews = async (page: Page) =>
    page.evaluate(() =>
      study
        .get()
        .state.reviews.map(({ eventId }) => eventId)
        .sort(),
    )
  const logged = await one.evaluate(async () => prunewise.engine.ids(await study.all()))
  await expectAgreement(one, two, [...logged].sort())
  expect(await reviews(one)).toHaveLength(70)
  expect((await reviews(one)).filter((id) => undone.includes(id))).toEqual([])
  expect(await reviews(two)).toEqual(await reviews(one))
})

test('without a channel between them a tab agrees when it is looked at again', async ({ context, open }) => {
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
  const [one, two] = [await open(), await open()]
  await write(one, 5)
  expect((await viewOf(two)).events).toBe(0)
  await two.evaluate(() => study.refresh())
  expect(await viewOf(two)).toEqual(await viewOf(one))
})

/** Grades one card after the other, and says what was acknowledged and when the last one was. */
function write(page: Page, count: number): Promise<{ ids: string[]; lastMs: number }> {
  return page.evaluate(async (times) => {
    study.subscribe(() => Object.assign(globalThis, { changedMs: performance.timeOrigin + performance.now() }))
    const ids: string[] = []
    for (let n = 0; n < times; n++) {
      const { id } = await study.record(prunewise.engine.happening(100 * n + 50))
      if (study.get().unsaved === 0) ids.push(id)
    }
    return { ids, lastMs: performance.timeOrigin + performance.now() }
  }, count)
}

function lastChangeMs(page: Page): Promise<number> {
  return page.evaluate(() => Object(globalThis).changedMs)
}

async function expectAgreement(one: Page, two: Page, expected: readonly string[]): Promise<void> {
  await expect(async () => expect(await viewOf(one)).toEqual(await viewOf(two))).toPass({ intervals: [50] })
  const view = await viewOf(one)
  expect(view).toMatchObject({ events: expected.length, unsaved: 0, keeping: 'browser' })
  const found = await two.evaluate(async () => ({
    ids: prunewise.engine.ids(await study.all()).sort(),
    folded: prunewise.engine.textOf(prunewise.engine.foldStudy(await study.all())),
  }))
  expect(found.ids).toEqual(expected)
  expect(found.folded).toBe(view.text)
}
