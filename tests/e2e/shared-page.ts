import { test as base, type Page } from '@playwright/test'
import { editorReady } from './workbench.ts'

/**
 * A page that one Playwright worker keeps from test to test: Monaco and tfjs load once for many programs, and a
 * program that leaves something broken behind is found by the next one. After a failed test the worker, and so the
 * page, is a new one.
 */
export const sharedPageTest = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, worker) => {
      const context = await browser.newContext({ baseURL: worker.project.use.baseURL })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
})

/** Shows the workbench of an exercise, loading it only if another page is shown. */
export async function openExercise(page: Page, slug: string): Promise<void> {
  const path = `/en/exercises/${slug}/`
  if (new URL(page.url(), 'http://none').pathname !== path) await page.goto(path)
  await editorReady(page)
}
