import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openStudyIn, test, viewOf } from './engine-page.ts'
import { holdDatabase } from './held-database.ts'
import { startBrowser, withProfile } from './killed-browser.ts'

test('where the quota is exceeded it says so, keeps all in the page and stores it later', async ({
  page,
  open,
  site,
}) => {
  await page.goto(site)
  const session = await page.context().newCDPSession(page)
  const origin = new URL(site).origin
  // Before the first write: the browser remembers for a while how much room there was.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
  await openStudyIn(page)
  const ids = await recordMany(page, 20)
  const large = await page.evaluate(async () => {
    const made: string[] = []
    while (study.get().unsaved < 3 && made.length < 60) {
      const { id } = await study.record(prunewise.engine.attempt('large', made.length, 300_000))
      made.push(id)
    }
    return made
  })
  const full = await viewOf(page)
  expect(full).toMatchObject({ unsaved: 3, keeping: 'browser', events: ids.length + large.length })
  expect(await storedIds(page)).toEqual([...ids, ...large].toSorted())

  // Another tab sees what was acknowledged, and only that.
  expect(await storedIds(await open())).toEqual([...ids, ...large.slice(0, -3)].toSorted())

  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await page.evaluate(() => study.retry())
  expect(await viewOf(page)).toEqual({ ...full, unsaved: 0 })
  expect(await storedIds(await open())).toEqual([...ids, ...large].toSorted())
})

const blocked: Readonly<Record<string, () => void>> = {
  missing: () => Reflect.deleteProperty(Window.prototype, 'indexedDB') && Reflect.deleteProperty(window, 'indexedDB'),
  forbidden: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  },
  'forbidden to look at': () => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  },
  'without an answer': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
}
for (const [name, init] of Object.entries(blocked)) {
  test(`where IndexedDB is ${name} it works from memory and says so`, async ({ page, site }) => {
    await page.addInitScript(init)
    await page.goto(site)
    await page.evaluate(async () => {
      globalThis.study = await prunewise.engine.open({}, 200)
    })
    await expectMemory(page, 'page')
  })
}

test('where the learner blocks all site data it works from memory and says so', async ({ site }) => {
  await withProfile(async (profile) => {
    await mkdir(join(profile, 'Default'))
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
    const browser = await startBrowser(profile)
    try {
      const page = await browser.newPage()
      await page.goto(site)
      await openStudyIn(page)
      await expectMemory(page, 'page')
    } finally {
      await browser.kill()
    }
  })
})

test('a database that opens late gets what was done meanwhile', async ({ page, open, site }) => {
  const ids = await recordMany(await open(), 3)
  const letOpen = await holdDatabase(page)
  await page.goto(site)
  await page.evaluate(async () => {
    globalThis.study = await prunewise.engine.open({}, 100)
  })
  const meanwhile = await recordMany(page, 4)
  expect(await viewOf(page)).toMatchObject({ keeping: 'page', events: 4 })
  await letOpen()
  await expect.poll(() => viewOf(page)).toMatchObject({ keeping: 'browser', unsaved: 0, events: 7 })
  const other = await open()
  expect(await storedIds(other)).toEqual([...ids, ...meanwhile].toSorted())
  expect(await viewOf(other)).toEqual(await viewOf(page))
  expect(await page.evaluate(async () => (await study.undo())?.id)).toBe(meanwhile.at(-1))
})

test('the data of a newer version is refused and left untouched', async ({ page, site }) => {
  await page.goto(site)
  await page.evaluate(async () => {
    const database = await prunewise.engine.raw(99, (newer) => newer.createObjectStore('log-2'))
    database.transaction('log-2', 'readwrite').objectStore('log-2').put('from the future', 1)
    database.close()
  })
  await openStudyIn(page)
  await expectMemory(page, 'page-newer')
  const found = await page.evaluate(async () => {
    const database = await prunewise.engine.raw()
    const request = database.transaction('log-2').objectStore('log-2').getAll()
    await new Promise((resolve) => (request.onsuccess = resolve))
    return { version: database.version, stores: [...database.objectStoreNames], values: request.result }
  })
  expect(found).toEqual({ version: 99, stores: ['log-2'], values: ['from the future'] })
})

test('an open tab gives way to a newer version in the middle of its writes, says so and loses nothing', async ({
  open,
}) => {
  const [old, newer] = [await open(), await open()]
  const writing = old.evaluate(async () => {
    const acknowledged: string[] = []
    for (let n = 0; study.get().unsaved < 20; n++) {
      const { id } = await study.record(prunewise.engine.happening(n * 100 + 50))
      if (study.get().unsaved === 0) acknowledged.push(id)
    }
    return acknowledged
  })
  await expect.poll(async () => (await viewOf(newer)).events).toBeGreaterThan(5)
  const stored = await newer.evaluate(async () => {
    const database = await prunewise.engine.raw(99)
    const request = database.transaction('log').objectStore('log').getAll()
    await new Promise((resolve) => (request.onsuccess = resolve))
    return prunewise.engine.ids(request.result)
  })
  const acknowledged = await writing
  expect(acknowledged.length).toBeGreaterThan(5)
  expect(stored.toSorted()).toEqual(acknowledged.toSorted())
  expect(await viewOf(old)).toMatchObject({ keeping: 'page-newer', events: stored.length + 20, unsaved: 20 })
})

test('a tab whose connection the browser closed opens another one', async ({ open, site }) => {
  const [page, other] = [await open(), await open()]
  await recordMany(page, 3)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(site).origin, storageTypes: 'indexeddb' })
  const ids = await recordMany(page, 2)
  expect(await viewOf(page)).toMatchObject({ keeping: 'browser', unsaved: 0, events: 5 })
  await expect.poll(async () => (await viewOf(other)).events).toBe(5)
  expect(await storedIds(await open())).toEqual(ids.toSorted())
})

test('a write that the browser cuts off with its connection is done again', async ({ open, site }) => {
  const page = await open()
  const session = await page.context().newCDPSession(page)
  await page.evaluate(() => {
    void (async () => {
      for (let n = 0; ; n++) await study.record(prunewise.engine.happening(n * 100 + 50))
    })()
  })
  for (let cut = 0; cut < 15; cut++) {
    const { events } = await viewOf(page)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(site).origin, storageTypes: 'indexeddb' })
    await expect.poll(async () => (await viewOf(page)).events, { intervals: [20] }).toBeGreaterThan(events + 3)
  }
  expect(await viewOf(page)).toMatchObject({ keeping: 'browser', unsaved: 0 })
})

async function expectMemory(page: Page, keeping: string): Promise<void> {
  const ids = await recordMany(page, 3)
  expect(await viewOf(page)).toMatchObject({ keeping, events: 3 })
  expect(await storedIds(page)).toEqual(ids.toSorted())
  expect(await page.evaluate(async () => (await study.undo())?.id)).toBe(ids.at(-1))
}

/** Grades cards and gives back the ids of the events in the order in which they were made. */
function recordMany(page: Page, count: number): Promise<string[]> {
  return page.evaluate(async (times) => {
    const ids: string[] = []
    for (let n = 0; n < times; n++) ids.push((await study.record(prunewise.engine.happening(n * 100 + 50))).id)
    return ids
  }, count)
}

/** What the log holds and, in this tab, what it still has to store. */
function storedIds(page: Page): Promise<string[]> {
  return page.evaluate(async () => prunewise.engine.ids(await study.all()).toSorted())
}
