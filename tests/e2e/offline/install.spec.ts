import { expect } from '@playwright/test'
import { expectNoViolation } from '#tests/e2e/axe.ts'
import { goOffline, offlineTest as test, untilReady } from './site.ts'

interface Manifest {
  readonly lang: string
  readonly start_url: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
}

test('the site can be installed, in each language, with icons and shortcuts that are there', async ({
  visitor: page,
  site,
}) => {
  for (const [locale, lang, names] of [
    ['en', 'en', ['Review', 'Questions', 'Exercises']],
    ['zh', 'zh-Hans', ['复习', '题库', '练习']],
  ] as const) {
    await page.goto(`/${locale}/`)
    await untilReady(page)
    const address = await page.locator('link[rel=manifest]').first().getAttribute('href')
    const manifest: Manifest = await (await page.request.get(site.url + address)).json()
    expect([manifest.lang, manifest.start_url]).toEqual([lang, `/${locale}/`])
    expect(manifest.shortcuts.map(({ name }) => name)).toEqual(names)
    for (const { url } of manifest.shortcuts) expect((await page.request.get(site.url + url)).status()).toBe(200)
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (source) => {
        const image = Object.assign(new Image(), { src: source })
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, src)
      expect(size).toBe(sizes)
    }
    expect(new Set(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).size).toBe(4)
    const session = await page.context().newCDPSession(page)
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
    // A context of Playwright's is a private one, in which nothing can be installed.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  }
})

test('the page that stands in for one that is not here is accessible', async ({ visitor: page, site }) => {
  await page.goto('/en/')
  await untilReady(page)
  await goOffline(page.context(), site)
  await page.goto('/en/sync/nothing/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection')
  await expect(page.getByRole('listitem').first()).toBeVisible()
  await expectNoViolation(page)
})

test('requests of the frame that syncs pass the worker by', async ({ visitor: page }) => {
  await page.goto('/en/')
  await untilReady(page)
  const fromWorker: string[] = []
  page.context().on('response', (response) => {
    if (response.url().includes('/runtime/sync') && response.fromServiceWorker()) fromWorker.push(response.url())
  })
  await page.goto('/en/sync/')
  await page.getByRole('textbox').fill('me@localhost:9')
  await page.getByRole('textbox').press('Enter')
  await expect(page.getByRole('alert').or(page.getByText('No server answered')).first()).toBeVisible()
  expect(fromWorker).toEqual([])
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => url)
  })
  expect(kept.filter((url) => url.includes('/runtime/sync'))).toEqual([])
})
