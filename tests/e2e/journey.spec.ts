import { expect, test } from '@playwright/test'
import { watchPage } from './watch-page.ts'
import { editorReady, exerciseFile, expectOutcome } from './workbench.ts'

test('a whole journey: no request leaves the origin, no policy is violated, over client navigation', async ({
  page,
  baseURL,
}) => {
  const watch = watchPage(page, baseURL as string)
  await page.goto('/en/')
  await page.getByRole('navigation').getByRole('link', { name: 'Questions' }).click()
  await page.locator('main a[href*="/questions/csr-size-calc/"]').click()
  await page.getByRole('button', { name: 'Show answer' }).click()
  await expect(page.locator('.katex').first()).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Exercises' }).click()
  await page.locator('main a[href*="/exercises/prune-by-threshold/"]').first().click()
  await editorReady(page)
  await expectOutcome(page, exerciseFile('prune-by-threshold', 'solution.ts'), 'passed')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/\/zh\/exercises\/prune-by-threshold\//)
  await editorReady(page)
  expect(watch.foreign).toEqual([])
  expect(watch.faults).toEqual([])
})

test('every page has a strict policy without unsafe-eval, and inline scripts run by hash', async ({ page }) => {
  for (const path of ['/', '/en/', '/zh/questions/', '/en/questions/why-no-speedup/', '/en/exercises/weight-prune/']) {
    const html = await (await page.request.get(path)).text()
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src')) ?? ''
    expect(scripts).toContain("'sha256-")
    expect(scripts).not.toContain('unsafe-inline')
    expect(scripts).not.toContain("'unsafe-eval'")
    expect(policy).toContain("connect-src 'self'")
  }
})

test('a script that is put into the page does not run', async ({ page }) => {
  await page.goto('/en/questions/why-no-speedup/')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    return (window as unknown as { injected?: boolean }).injected === true
  })
  expect(ran).toBe(false)
})

for (const slug of [
  'sparsity-metrics',
  'magnitude-prune',
  'simple-prune',
  'weight-prune',
  'remove-neurons',
  'prune-conv-filters',
  'parameter-prune',
]) {
  test(`the solution of ${slug} passes in the browser`, async ({ page }) => {
    await page.goto(`/en/exercises/${slug}/`)
    await expectOutcome(page, exerciseFile(slug, 'solution.ts'), 'passed')
  })
}
