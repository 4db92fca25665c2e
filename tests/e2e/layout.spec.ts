import { expect, test } from '@playwright/test'

const paths = [
  '/en/',
  '/zh/',
  '/en/questions/',
  '/zh/questions/',
  '/en/questions/csr-size-calc/',
  '/zh/questions/application-scenarios/',
  '/en/exercises/',
  '/zh/exercises/prune-conv-filters/',
]

for (const width of [360, 768, 1024, 1600]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of paths) {
      await page.goto(path)
      const reveal = page.getByRole('button', { name: /^(Show answer|显示答案)$/ })
      if ((await reveal.count()) > 0) await reveal.click()
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([path, excess <= 0]).toEqual([path, true])
    }
  })
}

test('nothing shifts while a page loads', async ({ page }) => {
  for (const path of paths) {
    await page.addInitScript(() => {
      const store = window as unknown as { shift: number }
      store.shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) store.shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path)
    await page.waitForTimeout(1200)
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift)
    expect([path, shift < 0.01]).toEqual([path, true])
  }
})

test('focus is visible and the skip link comes first', async ({ page }) => {
  await page.goto('/en/questions/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
  expect(outline).not.toBe('none')
})

test('the theme choice is applied before the first paint and kept', async ({ page }) => {
  await page.goto('/en/')
  const theme = page.getByRole('button', { name: /^Theme/ })
  await theme.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await theme.click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
