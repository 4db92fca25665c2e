import type { Page } from '@playwright/test'
import { sharedPageTest } from './shared-page.ts'

export const slug = 'prune-by-threshold'
export const path = `/en/exercises/${slug}/`

/** A learner who was never here: the page is kept, its storage is not. */
export const freshPageTest = sharedPageTest.extend<{ fresh: Page }>({
  fresh: async ({ sharedPage: page }, use) => {
    await page.goto('/runtime/manifest.json')
    await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('prunewise').onsuccess = resolve)))
    await page.goto(path)
    await use(page)
  },
})
