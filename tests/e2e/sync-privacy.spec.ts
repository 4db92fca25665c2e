import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { connect, storageTest as test } from './storage-server.ts'
import { watchPage } from './watch-page.ts'

const frame = 'iframe[title="sync"]'

async function gradeOne(page: Page): Promise<void> {
  await page.goto('/en/questions/what-is-pruning/')
  await page.getByRole('button', { name: 'Show answer' }).first().click()
  await page.getByRole('region', { name: 'Grade this card' }).getByRole('button', { name: 'Good' }).click()
  await expect(page.getByText('Graded Good')).toBeVisible()
}

test('while sync is off, nothing of it is loaded and nothing leaves the browser', async ({ page, baseURL }) => {
  const asked: string[] = []
  const watch = watchPage(page, String(baseURL))
  page.on('request', (request) => asked.push(request.url()))
  await page.clock.install()
  for (const path of ['', 'settings/', 'sync/', 'review/', 'exercises/prune-by-threshold/']) {
    await page.goto(`/en/${path}`)
    await page.clock.runFor(10_000)
    await page.waitForLoadState('networkidle')
    await expect(page.locator(frame)).toHaveCount(0)
  }
  await gradeOne(page)
  await page.clock.runFor(10 * 60_000)
  await expect(page.locator(frame)).toHaveCount(0)
  expect(asked.filter((url) => /runtime\/sync/.test(url))).toEqual([])
  expect(watch).toEqual({ foreign: [], faults: [] })
})

test('the token is in no address, history, request to the site or export', async ({ page, storage, baseURL }) => {
  await connect(page, storage)
  const stored = await page.evaluate(() => JSON.parse(localStorage.getItem('prunewise:sync') ?? '{}'))
  const token = encodeURIComponent(stored.token)
  expect(token.length).toBeGreaterThan(10)
  const leaks: string[] = []
  page.on('request', (request) => {
    const text = request.url() + JSON.stringify(request.headers()) + request.postData()
    const isOurs = request.url().startsWith(String(baseURL))
    if (request.url().includes(token) || (isOurs && decodeURIComponent(text).includes(stored.token))) leaks.push(text)
  })
  const address = () => page.evaluate(() => location.href + JSON.stringify(history.state))
  expect(await address()).not.toContain(token)
  await page.getByRole('link', { name: 'Review' }).click()
  await expect(page).toHaveURL(/review/)
  await page.goBack()
  await expect(page.getByText(/^Last synced/)).toBeVisible()
  expect(await address()).not.toContain(token)
  await page.reload()
  await expect(page.getByText(/^Last synced/)).toBeVisible()
  expect(await address()).not.toContain(token)
  await gradeOne(page)
  await page.goto('/en/settings/')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export progress' }).click(),
  ])
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('what-is-pruning')
  expect(text).not.toContain(stored.token)
  expect(leaks).toEqual([])
})
