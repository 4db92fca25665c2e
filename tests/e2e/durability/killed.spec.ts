import { expect, type Page } from '@playwright/test'
import { openStudyIn, test } from './engine-page.ts'
import { type KillableBrowser, startBrowser, withProfile } from './killed-browser.ts'
import { mulberry, newSeed } from './random.ts'

const writes = 200
const kills = 8

test('loses nothing acknowledged when its process is killed at random moments during 200 writes', async ({ site }) => {
  const seed = newSeed()
  await test.step(`SEED=${seed}`, () =>
    withProfile(async (profile) => {
      const random = mulberry(seed)
      const acknowledged = new Set<string>()
      let browser = await startBrowser(profile)
      try {
        for (let round = 0; round < kills; round++) {
          const page = await openTab(browser, site)
          await expectAllThere(page, acknowledged)
          const goal = Math.round((writes * (round + 1)) / kills)
          await writeUntil(page, acknowledged, goal + Math.floor(random() * 8))
          await new Promise((resolve) => setTimeout(resolve, random() * 15))
          if (round % 3 === 1) await crash(page)
          else {
            await browser.kill()
            browser = await startBrowser(profile)
          }
        }
        expect(acknowledged.size).toBeGreaterThanOrEqual(writes)
        await expectAllThere(await openTab(browser, site), acknowledged)
      } finally {
        await browser.kill()
      }
    }))
})

async function openTab(browser: KillableBrowser, site: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(site)
  await openStudyIn(page)
  return page
}

/** Starts to record without an end; resolves when that many events have been acknowledged. */
async function writeUntil(page: Page, acknowledged: Set<string>, goal: number): Promise<void> {
  const reached = new Promise<void>((resolve) => {
    void page.exposeFunction('acknowledge', (id: string) => {
      acknowledged.add(id)
      if (acknowledged.size >= goal) resolve()
    })
  })
  await page.waitForFunction(() => 'acknowledge' in globalThis)
  await page.evaluate((from) => {
    void (async () => {
      const { attempt, happening } = prunewise.engine
      for (let n = from; ; n++) {
        // Now and then one so large that the browser keeps it in a file of its own.
        const { id } = await study.record(n % 10 === 0 ? attempt('large', n, 200_000) : happening(n))
        if (study.get().unsaved === 0) Object(globalThis).acknowledge(id)
      }
    })()
  }, acknowledged.size)
  await reached
}

/** Every acknowledged event is there, all events are whole, and the log folds to what is shown. */
async function expectAllThere(page: Page, acknowledged: Set<string>): Promise<void> {
  const found = await page.evaluate(async () => {
    const all = await study.all()
    const state = study.get().state
    const whole = all.every((event) => event.kind !== 'attempted' || isWhole(Object(event.verdict)))
    function isWhole(verdict: { tests?: unknown[]; noise?: Uint8Array }): boolean {
      return verdict.tests?.length === 8 && [0, 200_000].includes(verdict.noise?.length ?? -1)
    }
    const same = prunewise.engine.textOf(state) === prunewise.engine.textOf(prunewise.engine.foldStudy(all))
    return { ids: prunewise.engine.ids(all), whole, same, keeping: study.get().keeping }
  })
  const ids = new Set(found.ids)
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([])
  expect(ids.size).toBe(found.ids.length)
  expect(found).toMatchObject({ whole: true, same: true, keeping: 'browser' })
  for (const id of ids) acknowledged.add(id)
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
}
