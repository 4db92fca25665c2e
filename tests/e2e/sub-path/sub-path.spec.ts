import { expect, type Page, test } from '@playwright/test'
import { watchPage } from '#tests/e2e/watch-page.ts'
import { exerciseFile, expectOutcome, press } from '#tests/e2e/workbench.ts'
import { basePath, type HostKind, hostKinds, startHost } from './static-host.ts'

const kinds = Object.keys(hostKinds) as HostKind[]

for (const kind of kinds) {
  test(`under a sub-path, on a host that ${hostKinds[kind]}: read, grade, switch, run, pass, export`, async ({
    page,
  }) => {
    const host = await startHost(kind)
    const site = host.origin + basePath
    const watch = watchPage(page, `${site}/`)
    await page.goto(`${site}/`)
    await expect(page).toHaveURL(`${site}/en/`)
    await gradeQuestion(page, site)
    await switchLanguageAndTheme(page, site)
    await solveExercise(page)
    await exportProgress(page, site)
    expect(watch.foreign).toEqual([])
    expect(watch.faults).toEqual([])
    expect(host.strays).toEqual([])
    host.close()
  })

  test(`on a host that ${hostKinds[kind]}: addresses without a slash, and unknown ones`, async ({ page }) => {
    const host = await startHost(kind)
    const site = host.origin + basePath
    const watch = watchPage(page, `${site}/`)
    const response = await page.goto(`${site}/en/questions/why-no-speedup`)
    expect(response?.status()).toBe(kind === 'slashOnly' ? 404 : 200)
    if (kind === 'slashOnly') await page.goto(`${site}/en/questions/why-no-speedup/`)
    await page.getByRole('button', { name: 'Show answer' }).click()
    await expect(page.getByText('Because the tensor is still dense.')).toBeVisible()
    await page.getByRole('link', { name: 'Next' }).click()
    await expect(page).toHaveURL(/\/pruning\/en\/questions\/[\w-]+\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const missing = await page.goto(`${site}/en/questions/no-such-question/`)
    expect(missing?.status()).toBe(404)
    await page.getByRole('link', { name: 'All questions' }).click()
    await expect(page).toHaveURL(`${site}/en/questions/`)
    expect(watch.foreign).toEqual([])
    expect(watch.faults).toEqual([])
    expect(host.strays).toEqual([])
    host.close()
  })
}

async function gradeQuestion(page: Page, site: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Start review' }).click()
  await expect(page).toHaveURL(`${site}/en/questions/what-is-pruning/`)
  await page.getByRole('button', { name: 'Show answer' }).click()
  await page.getByRole('region', { name: 'Grade this card' }).getByRole('button', { name: 'Good' }).click()
  await expect(page).toHaveURL(`${site}/en/questions/pruning-taxonomy/`)
}

async function switchLanguageAndTheme(page: Page, site: string): Promise<void> {
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(`${site}/zh/questions/pruning-taxonomy/`)
  await page.getByRole('button', { name: /^主题/ }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`${site}/en/questions/pruning-taxonomy/`)
}

async function solveExercise(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Exercises' }).click()
  await page.locator('main a[href*="/exercises/prune-by-threshold/"]').first().click()
  await expectOutcome(page, exerciseFile('prune-by-threshold', 'solution.ts'), 'passed')
  await expect(await press(page, 'Run')).toHaveAttribute('data-outcome', 'passed')
}

async function exportProgress(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/en/settings/`)
  const button = page.locator('#export').getByRole('button').first()
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(file.suggestedFilename()).toMatch(/\.json$/)
}
