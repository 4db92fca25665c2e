import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { PageList } from '#lib/offline/build.ts'
import { goOffline, offlineTest as test, untilReady } from './site.ts'

/** Every page of the site, as the build lists them. */
function allPages(): readonly string[] {
  const [, list = ''] = /(\/offline\/pages-[0-9a-f]{10}\.json)/.exec(readFileSync('out/sw.js', 'utf8')) ?? []
  const { pages }: PageList = JSON.parse(readFileSync(`out${list}`, 'utf8'))
  return pages.map(([page]) => page)
}

function kept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith('prunewise-files-')) ?? ''
    return (await (await caches.open(name)).keys()).length
  })
}

test('everything is saved: with its size, cancelled, gone on with, complete, opened offline, removed', async ({
  visitor: page,
  site,
}) => {
  test.setTimeout(240_000)
  await page.goto('/en/settings/')
  const section = page.locator('#offline')
  await expect(section.getByRole('status')).toContainText(/Everything takes [\d.]+ MB; [\d.]+ MB of it/)
  await untilReady(page)
  await page.reload()
  const save = section.getByRole('button', { name: 'Save for offline' })
  const before = await kept(page)
  await save.click()
  await expect(section.getByRole('progressbar')).toBeVisible()
  await expect.poll(() => kept(page)).toBeGreaterThan(before + 5)
  await section.getByRole('button', { name: 'Cancel' }).click()
  await expect(section.getByRole('status')).toContainText('Cancelled.')
  const between = await kept(page)

  await page.reload()
  await save.click()
  await expect(section.getByRole('status')).toContainText(/Everything is on this device \([\d.]+ MB\)/, {
    timeout: 90_000,
  })
  expect(await kept(page)).toBeGreaterThan(between)

  await goOffline(page.context(), site)
  for (const path of allPages().filter((each) => each !== '/')) {
    await page.goto(path, { waitUntil: 'commit' })
    await expect(page.locator('#content'), path).toBeAttached()
  }
  await page.goto('/en/settings/')
  await section.getByRole('button', { name: 'Remove what was saved' }).click()
  await expect(section.getByRole('status')).toContainText('Removed.')
  expect(await kept(page)).toBe(1)
})

test('where the browser has no more room, it says so and keeps what is there', async ({ visitor: page, site }) => {
  await page.goto('/zh/settings/')
  await untilReady(page)
  await page.reload()
  const section = page.locator('#offline')
  const save = section.getByRole('button', { name: '保存以供离线使用' })
  await save.waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1_000_000 })
  await save.click()
  await expect(section.getByRole('status')).toContainText('浏览器没有更多空间给本站。')
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.url })
  await save.click()
  await expect(section.getByRole('status')).toContainText('全部内容都在这台设备上', { timeout: 90_000 })
})

test('where the connection breaks off, it says so and goes on later', async ({ visitor: page, site }) => {
  await page.goto('/en/settings/')
  await untilReady(page)
  await page.reload()
  const section = page.locator('#offline')
  await section.getByRole('button', { name: 'Save for offline' }).waitFor()
  await goOffline(page.context(), site)
  await section.getByRole('button', { name: 'Save for offline' }).click()
  await expect(section.getByRole('status')).toContainText('The connection broke off.')
  await page.context().setOffline(false)
  await site.deploy('out')
  await section.getByRole('button', { name: 'Save for offline' }).click()
  await expect(section.getByRole('status')).toContainText('Everything is on this device', { timeout: 90_000 })
})

test('a connection that is to be spared gets nothing ahead but the page itself', async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'allow' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })
  })
  await page.goto('/en/questions/')
  const here = async () => {
    await page.mouse.move(100 + Math.random() * 50, 100)
    return page.evaluate(async () => Boolean(await caches.match('/en/questions/')))
  }
  await expect.poll(here, { timeout: 60_000 }).toBe(true)
  await page.waitForTimeout(3_000)
  expect(await kept(page)).toBeLessThan(60)
  expect(await page.evaluate(async () => Boolean(await caches.match('/en/review/')))).toBe(false)
  await context.close()
})
