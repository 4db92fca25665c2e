import { expect, type Page } from '@playwright/test'
import { openStudyIn, test, viewOf } from './engine-page.ts'
import { gradeGood, reviewsIn, todayOf } from './study-day.ts'

const noon = Date.UTC(2026, 5, 10, 12)
const minuteMs = 60_000
const dayMs = 1440 * minuteMs
/** What the clock says at one review after the other: right, an hour back, a year back, a year ahead, and right again. */
const readings = [0, minuteMs, -60 * minuteMs, -365 * dayMs, 365 * dayMs, 2 * minuteMs].map((ms) => noon + ms)

test.use({ timezoneId: 'UTC' })

test('a clock that jumps between reviews changes neither their order nor what undo takes back', async ({
  context,
  open,
  site,
}) => {
  await context.clock.setFixedTime(noon - minuteMs)
  const page = await open()
  const ids: string[] = []
  for (const [place, ms] of readings.entries()) {
    await context.clock.setFixedTime(ms)
    if (place === 3) {
      await page.goto(site)
      await openStudyIn(page)
    }
    ids.push(await recordReview(page, place))
  }
  const stored = await storedInOrder(page)
  expect(stored.map(({ id }) => id)).toEqual(ids)
  expect(stored.map(({ atMs }) => atMs)).toEqual(readings)
  expect(stored.map(({ day }) => day)).toEqual(readings.map((ms) => Math.floor(ms / dayMs)))
  await expectFold(page)

  await context.clock.setFixedTime(noon - 2 * dayMs)
  const other = await open()
  expect(await viewOf(other)).toEqual(await viewOf(page))
  for (const [step, id] of ids.toReversed().entries()) {
    await context.clock.setFixedTime(noon - step * dayMs)
    expect(await other.evaluate(async () => (await study.undo())?.id)).toBe(id)
  }
  expect(await other.evaluate(() => study.undo())).toBeNull()
  expect(await other.evaluate(() => study.get().state.cards.size)).toBe(0)
  await expectFold(other)
  expect((await storedInOrder(other)).slice(0, ids.length).map(({ id }) => id)).toEqual(ids)
})

test('two tabs agree on the order where the clock is set back between them', async ({ context, open }) => {
  await context.clock.setFixedTime(noon)
  const [one, two] = [await open(), await open()]
  const ids: string[] = []
  for (let n = 0; n < 6; n++) {
    await context.clock.setFixedTime(noon - n * dayMs)
    const [from, to] = n % 2 === 0 ? [one, two] : [two, one]
    ids.push(await recordReview(from, n))
    await expect.poll(async () => (await viewOf(to)).events).toBe(n + 1)
  }
  for (const tab of [one, two]) {
    expect((await storedInOrder(tab)).map(({ id }) => id)).toEqual(ids)
    await expectFold(tab)
  }
})

test('a card that was reviewed in the future is due again, not lost, and goes on from today', async ({ page }) => {
  await page.clock.setFixedTime(noon + 365 * dayMs)
  await gradeGood(page, 'what-is-pruning')
  expect(await todayOf(page)).toBe('4 new')
  await page.clock.setFixedTime(noon)
  expect(await todayOf(page)).toBe('1 due 5 new')

  await gradeGood(page, 'what-is-pruning')
  expect(await todayOf(page)).toBe('5 new')
  const days = (await reviewsIn(page)).map(({ day }) => day)
  expect(days).toEqual([365, 0].map((more) => Math.floor(noon / dayMs) + more))
  const dueIn = await firstDay(page, async () => (await todayOf(page)).includes('1 due'))
  expect(dueIn).toBeGreaterThanOrEqual(1)
  expect(dueIn).toBeLessThan(30)
})

/** The first day after today on which it holds. */
async function firstDay(page: Page, holds: () => Promise<boolean>): Promise<number> {
  for (let days = 1; days < 30; days++) {
    await page.clock.setFixedTime(noon + days * dayMs)
    if (await holds()) return days
  }
  return Number.POSITIVE_INFINITY
}

function recordReview(page: Page, n: number): Promise<string> {
  return page.evaluate(async (place) => {
    const card = `questions/card-${place % 4}` as const
    const made = { card, rating: 'good', proposed: null, durationMs: 1, answer: '', ticked: [], entries: {} } as const
    return (await study.record({ kind: 'reviewed', ...made })).id
  }, n)
}

/** The log as it is stored, in the order that its events say. */
function storedInOrder(page: Page): Promise<{ id: string; atMs: number; day: number }[]> {
  return page.evaluate(async () => {
    const events = [...(await study.all())].sort((a, b) => a.order - b.order)
    return events.map(({ id, atMs, day }) => ({ id, atMs, day }))
  })
}

async function expectFold(page: Page): Promise<void> {
  const folded = await page.evaluate(async () => prunewise.engine.textOf(prunewise.engine.foldStudy(await study.all())))
  const view = await viewOf(page)
  expect(view).toMatchObject({ keeping: 'browser', unsaved: 0, text: folded })
}
