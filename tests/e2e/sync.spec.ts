import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import { plantReview, seedLog } from './seed-log.ts'
import { allow, askFor, connect, loggedIds, storageTest as test } from './storage-server.ts'
import { editorReady, exerciseFile, expectOutcome } from './workbench.ts'

/** The bar's code comes after the page. */
async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show answer' }).first().click()
  await expect(page.getByRole('region', { name: 'Grade this card' })).toBeVisible()
}

async function grade(page: Page, name: string): Promise<void> {
  await page.getByRole('region', { name: 'Grade this card' }).getByRole('button', { name }).click()
  await expect(page.getByText(`Graded ${name}`)).toBeVisible()
}

/** Resolves when a sync that began later has come to its end. */
async function syncNow(page: Page): Promise<void> {
  const clickMs = await page.evaluate(() => Date.now())
  await page.getByRole('button', { name: 'Sync now' }).click()
  const syncedMs = () =>
    page.evaluate(() => Number(JSON.parse(localStorage.getItem('prunewise:sync:status') ?? '{}').syncedMs))
  await expect.poll(syncedMs).toBeGreaterThanOrEqual(clickMs)
}

test('two browsers converge after work on both without a connection', async ({ browser, storage }) => {
  const contexts = await Promise.all([browser.newContext(), browser.newContext()])
  const [one, two] = (await Promise.all(contexts.map((context) => context.newPage()))) as [Page, Page]
  // One by one: armadietto can lose one of two permissions that it gives at once.
  for (const page of [one, two]) await connect(page, storage)
  expect(new URL(one.url()).hash).toBe('')
  await one.goto('/en/questions/what-is-pruning/')
  await two.goto('/en/questions/pruning-impact/')
  await Promise.all([one, two].map(reveal))
  await Promise.all(contexts.map((context) => context.setOffline(true)))
  await Promise.all([grade(one, 'Good'), grade(two, 'Hard')])
  await Promise.all(contexts.map((context) => context.setOffline(false)))
  const [ofOne, ofTwo] = await Promise.all([loggedIds(one), loggedIds(two)])
  expect([ofOne.length, ofTwo.length]).toEqual([1, 1])

  for (const page of [one, two, one]) {
    await page.goto('/en/sync/')
    await syncNow(page)
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  }
  const both = [...ofOne, ...ofTwo].sort()
  expect(await loggedIds(one)).toEqual(both)
  expect(await loggedIds(two)).toEqual(both)
  await expect(one.getByText('0 sent; the server holds 2.')).toBeVisible()
  await one.goto('/zh/review/')
  await expect(one.getByText('今天已评 2 张')).toBeVisible()
})

test('a page that is open shows what the document that syncs has stored', async ({
  browser,
  context,
  page,
  storage,
}) => {
  const other = await (await browser.newContext()).newPage()
  await connect(other, storage)
  await other.goto('/en/questions/what-is-pruning/')
  await reveal(other)
  await grade(other, 'Good')
  await connect(page, storage)
  const open = await context.newPage()
  await open.goto('/en/review/')
  await expect(open.getByRole('button', { name: 'Start review' })).toBeVisible()
  await expect(open.getByText('1 graded today')).toHaveCount(0)
  await other.goto('/en/sync/')
  await syncNow(other)
  await syncNow(page)
  await expect(open.getByText('1 graded today')).toBeVisible()
  await other.context().close()
})

test('tabs that sync at once take turns, and send nothing twice', async ({ context, page, storage }) => {
  await connect(page, storage)
  const tabs = [page, await context.newPage(), await context.newPage()]
  await Promise.all(tabs.map((tab) => tab.goto('/en/sync/')))
  await seedLog(page, [
    plantReview('questions/what-is-pruning', 'good', 1),
    plantReview('questions/pruning-impact', 'good', 2),
  ])
  // A slow server, so that without turns each tab would see the list before the others have written.
  await context.route('**/storage/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await Promise.all(tabs.map(syncNow))
  for (const tab of tabs) await expect(tab.getByText('the server holds 2.')).toBeVisible()
  const names = (await readdir(storage.folder)).filter((name) => name.endsWith('.json') && !name.startsWith('.'))
  expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{32}-000001\.json$/)])
})

test('what is done on any page travels by itself, and the other pages may still not connect', async ({
  page,
  storage,
}) => {
  await page.clock.install()
  await connect(page, storage)
  await page.goto('/en/questions/what-is-pruning/')
  await page.clock.runFor(1_500)
  await expect(page.locator('iframe[title="sync"]')).toHaveCount(1)
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/runtime/sync.html'))).toBe(true)
  await reveal(page)
  await grade(page, 'Good')
  await page.clock.runFor(20_000)
  await expect
    .poll(() =>
      readdir(storage.folder).then(
        (names) => names.length,
        () => 0,
      ),
    )
    .toBeGreaterThan(0)

  // The document that syncs may; the page and the learner's sandbox beside it may not.
  const reach = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    )
  const url = `${storage.origin}/.well-known/webfinger`
  const sync = page.frames().find((frame) => frame.url().endsWith('/runtime/sync.html'))
  expect(await sync?.evaluate(reach, url)).toBe('reached')
  await page.goto('/en/exercises/prune-by-threshold/')
  await editorReady(page)
  await page.clock.resume()
  await expectOutcome(page, exerciseFile('prune-by-threshold', 'solution.ts'), 'passed')
  expect(await page.evaluate(reach, url)).toBe('refused')
  const sandbox = page.frames().find((frame) => frame.url() === 'about:srcdoc')
  expect(await sandbox?.evaluate(reach, url)).toBe('refused')
  expect(await sandbox?.evaluate(() => self.origin)).toBe('null')
})

test('faults are worded, and each has a way on', async ({ page, storage }) => {
  const alert = page.getByRole('alert').filter({ hasText: /./ })
  const syncNow = page.getByRole('button', { name: 'Sync now' })
  await askFor(page, 'nobody')
  await expect(alert).toContainText('This is not an address')
  await askFor(page, 'nobody@localhost:1')
  await expect(alert).toContainText('No server answered at localhost:1')
  await expectNoViolation(page)
  await askFor(page, storage.address)
  await page.getByRole('button', { name: 'Deny' }).click()
  await expect(alert).toContainText('The server gave no access')
  await page.goto('/en/sync/#access_token=planted&token_type=bearer')
  await expect(alert).toContainText('did not ask for')
  expect(page.url()).not.toContain('planted')

  await connect(page, storage)
  await writeFile(join(storage.folder, '..', '..', '..', 'kept.txt'), '')
  await storage.halt()
  await syncNow.click()
  await expect(alert).toContainText('The server did not answer')
  await storage.restart()
  await page.route('**/storage/**', (route) =>
    route.fulfill({ status: 507, headers: { 'Access-Control-Allow-Origin': '*' }, body: '' }),
  )
  await syncNow.click()
  await expect(alert).toContainText('no room left')
  await page.unroute('**/storage/**')
  const users = join(storage.folder, '..', '..', '..', 'auth.json')
  await writeFile(users, JSON.stringify({ ...JSON.parse(await readFile(users, 'utf8')), sessions: {} }))
  await syncNow.click()
  await expect(alert).toContainText('no longer accepts the permission')
  await page.getByRole('button', { name: 'Connect again' }).click()
  await allow(page, storage)
  await expect(page.getByText(/^Last synced/)).toBeVisible()
  await expect(alert).toHaveCount(0)
  await expectNoViolation(page)
  await page.getByRole('button', { name: 'Disconnect' }).click()
  await expect(page.getByText('Sync is off.')).toBeVisible()
  await page.goto('/zh/sync/')
  await expect(page.getByText('同步未开启。')).toBeVisible()
  await expectNoViolation(page)
})
