import { readdir, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openStudyIn, test } from './engine-page.ts'
import { startBrowser, withProfile } from './killed-browser.ts'
import { mulberry, newSeed } from './random.ts'

const snapshotStep = 200

test('what was killed in the middle, cut or lost on the disk hides nothing else of the log', async ({ site }) => {
  const seed = newSeed()
  await test.step(`SEED=${seed}`, () =>
    withProfile(async (profile) => {
      const random = mulberry(seed)
      const between: readonly (() => Promise<void>)[] = [
        async () => {},
        async () => {},
        () => eachFile(profile, async (file) => truncate(file, Math.floor((await stat(file)).size / 2))),
        () => eachFile(profile, (file) => rm(file)),
      ]
      let events = 0
      for (const [round, spoil] of between.entries()) {
        const browser = await startBrowser(profile)
        try {
          const page = await browser.newPage()
          await page.goto(site)
          const more = round === 0 ? 2_000 : snapshotStep
          await append(page, events, more)
          events += more
          if (round === 3) {
            await append(page, events, 1, 300_000)
            events += 1
          }
          await openStudyIn(page)
          await expectFold(page, events)
          // The first snapshots are killed while they are written, the others are there to be spoilt.
          if (round >= 2) await expect.poll(() => hasSnapshot(page)).toBe(true)
          else await new Promise((resolve) => setTimeout(resolve, random() * 40))
        } finally {
          await browser.kill()
        }
        await spoil()
      }
      const browser = await startBrowser(profile)
      try {
        const page = await browser.newPage()
        await page.goto(site)
        expect(await hasSnapshot(page)).toBe(false)
        await openStudyIn(page)
        // The large attempt was in a file of its own: it is lost, and nothing with it.
        await expectFold(page, events - 1)
        await expect.poll(() => hasSnapshot(page)).toBe(true)
      } finally {
        await browser.kill()
      }
    }))
})

const spoilt: readonly ((snapshot: { text: string }) => unknown)[] = [
  ({ text, ...rest }) => ({ ...rest, text: text.slice(0, text.length / 2) }),
  ({ text, ...rest }) => ({ ...rest, text: text.replace('good', 'easy') }),
  (snapshot) => ({ ...snapshot, lastKey: 100 }),
  (snapshot) => ({ ...snapshot, version: 2 }),
  () => 'a snapshot',
  () => null,
]

test('a corrupt snapshot is rebuilt from the log', async ({ page, site }) => {
  await page.goto(site)
  await append(page, 0, 300)
  await openStudyIn(page)
  await expect.poll(() => hasSnapshot(page)).toBe(true)
  for (const spoil of spoilt) {
    await page.evaluate(async (source) => {
      const database = await prunewise.engine.openDatabase()
      const snapshot = await database.get('meta', 'snapshot')
      await database.put('meta', new Function(`return (${source})(arguments[0])`)(snapshot), 'snapshot')
      database.close()
    }, String(spoil))
    await openStudyIn(page)
    await expectFold(page, 300)
    await expect.poll(() => hasSnapshot(page)).toBe(true)
  }
})

/** Appends so many events after the first `from`, as large as they are asked to be. */
function append(page: Page, from: number, count: number, bytes = 0): Promise<number> {
  return page.evaluate(
    async ([first, many, noise]) => {
      const { attempt, happening, openStudyLog } = prunewise.engine
      const { log } = await openStudyLog()
      const events = Array.from({ length: many }, (_, index) => {
        const n = first + index
        const atMs = Date.UTC(2026, 0, 1) + n * 60_000
        const place = { id: `e${n}`, device: log.device, atMs, day: 20_000, order: atMs }
        return { ...(noise > 0 ? attempt('large', n, noise) : happening(100 * n + 50)), ...place }
      })
      return log.append(events as Parameters<typeof log.append>[0])
    },
    [from, count, bytes],
  )
}

async function expectFold(page: Page, events: number): Promise<void> {
  const found = await page.evaluate(async () => {
    const { textOf, foldStudy } = prunewise.engine
    const { state, keeping } = study.get()
    return { events: state.events, keeping, same: textOf(state) === textOf(foldStudy(await study.all())) }
  })
  expect(found).toEqual({ events, keeping: 'browser', same: true })
}

function hasSnapshot(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const database = await prunewise.engine.openDatabase()
    const snapshot = await database.get('meta', 'snapshot').catch(() => null)
    const last = await database.getAllKeys('log')
    database.close()
    return prunewise.engine.readSnapshot(snapshot)?.lastKey === last.at(-1)
  })
}

/** The files in which Chromium keeps what is too large for its database. */
async function eachFile(profile: string, work: (file: string) => Promise<void>): Promise<void> {
  const root = join(profile, 'Default', 'IndexedDB')
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.parentPath.includes('.blob'))
  expect(files.length).toBeGreaterThan(0)
  for (const { parentPath, name } of files) await work(join(parentPath, name))
}
