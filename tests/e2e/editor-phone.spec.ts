import { expect, test } from '@playwright/test'
import { editorReady, exerciseFile, newVerdict, pasteProgram } from './workbench.ts'

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

test.beforeEach(async ({ page }) => {
  await page.goto('/en/exercises/weight-prune/')
  await page.getByRole('tab', { name: 'Code' }).tap()
  await editorReady(page)
})

test('code is typed, run and judged, and long lines wrap', async ({ page }) => {
  await pasteProgram(page, exerciseFile('weight-prune', 'solution.ts'))
  await page.keyboard.press('Control+End')
  await page.keyboard.type(`// ${'long '.repeat(30)}`)
  await expect(page.locator('.monaco-editor .view-lines')).toContainText('long long')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const widest = await page
    .locator('.monaco-editor .view-line')
    .evaluateAll((lines) =>
      Math.max(...lines.map((line) => line.firstElementChild?.getBoundingClientRect().right ?? 0)),
    )
  expect(widest).toBeLessThanOrEqual(390)
  await page.getByRole('button', { name: 'Run', exact: true }).tap()
  await expect(await newVerdict(page)).toHaveAttribute('data-outcome', 'passed')
  await expect(page.getByRole('tab', { name: 'Results' })).toHaveAttribute('aria-selected', 'true')
})

test('Run stays above an on-screen keyboard', async ({ page }) => {
  const run = page.getByRole('button', { name: 'Run', exact: true })
  await page.evaluate(() => {
    Object.defineProperty(window.visualViewport, 'height', { value: window.innerHeight - 300 })
    window.visualViewport?.dispatchEvent(new Event('resize'))
  })
  await expect.poll(async () => bottomOf(await run.boundingBox())).toBeLessThanOrEqual(844 - 300)
  await expect(page.locator('meta[name="viewport"]')).toHaveAttribute('content', /interactive-widget=resizes-content/)
})

test('settings and shortcuts fit', async ({ page }) => {
  for (const name of ['Editor settings', 'Keyboard shortcuts']) {
    await page.getByRole('button', { name }).tap()
    const dialog = page.getByRole('dialog', { name })
    const box = await dialog.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y >= 0 && bottomOf(box) <= 844).toBe(true)
    await dialog.getByRole('button', { name: 'Close' }).tap()
    await expect(dialog).toHaveCount(0)
  }
})

function bottomOf(box: { y: number; height: number } | null): number {
  return box ? box.y + box.height : Number.NaN
}
