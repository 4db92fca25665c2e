import { expect, test } from '@playwright/test'
import { untilReady } from '#tests/e2e/offline/site.ts'
import { editorReady, exerciseFile, expectOutcome } from '#tests/e2e/workbench.ts'
import { basePath, startHost } from './static-host.ts'

test('under a sub-path, in aeroplane mode after one visit: visited pages, the review, an exercise', async ({
  browser,
}) => {
  const host = await startHost('redirects')
  const site = host.origin + basePath
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'en-US' })
  const page = await context.newPage()
  await page.goto(`${site}/en/questions/what-is-pruning/`)
  await untilReady(page)
  const worker = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  expect(worker).toBe(`${site}/`)
  await page.goto(`${site}/en/exercises/prune-by-threshold/`)
  await editorReady(page)
  await page.goto(`${site}/en/questions/what-is-pruning/`)
  host.close()
  await context.setOffline(true)

  await page.reload()
  await page.getByRole('button', { name: 'Show answer' }).click()
  await expect(page.getByRole('heading', { name: 'Answer', exact: true })).toBeVisible()
  await page.goto(`${site}/en/review/`)
  await page.getByRole('button', { name: 'Start review' }).click()
  await expect(page).toHaveURL(/\/pruning\/en\/questions\/[\w-]+\/$/)
  await page.goto(`${site}/en/exercises/prune-by-threshold`)
  await expectOutcome(page, exerciseFile('prune-by-threshold', 'solution.ts'), 'passed')
  expect(host.strays).toEqual([])
  await context.close()
})
