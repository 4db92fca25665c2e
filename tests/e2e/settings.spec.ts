import { expect, type Page, test } from '@playwright/test'
import { moveAbout } from '#tests/e2e/sign-of-life.ts'
import { expectNoViolation } from './axe.ts'

const status = (page: Page) => page.locator('#study').getByRole('status')

test('a setting holds at once, after a reload, in the other language, and in the review', async ({ page }) => {
  await page.goto('/en/review/')
  await expect(page.getByText('5 new')).toBeVisible()
  await page.getByRole('link', { name: 'Settings and data' }).click()
  const fresh = page.getByLabel('New cards a day')
  await fresh.fill('8')
  await fresh.press('Enter')
  await expect(status(page)).toHaveText('Saved: New cards a day, 8.')
  const retention = page.getByRole('slider', { name: 'Desired retention' })
  await retention.focus()
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight')
  await expect(retention).toHaveAttribute('aria-valuetext', '95%')
  await expect(page.getByText('A card that is due in 30 days at 90% is due in 12 days at 95%.')).toBeVisible()
  await page.getByLabel('A day begins at').selectOption({ label: '12:00 AM' })
  await expect(status(page)).toHaveText('Saved: A day begins at, 12:00 AM.')

  await page.goto('/zh/settings/')
  await expect(page.getByLabel('每天新卡片')).toHaveValue('8')
  await expect(page.getByRole('slider', { name: '期望记忆率' })).toHaveAttribute('aria-valuetext', '95%')
  await expect(page.getByLabel('新的一天从几点开始')).toHaveValue('0')
  await page.goto('/en/review/')
  await expect(page.getByText('8 new')).toBeVisible()

  await page.goto('/en/settings/')
  await page.getByRole('button', { name: 'Back to the defaults' }).click()
  await expect(page.getByLabel('New cards a day')).toHaveValue('5')
  await expect(retention).toHaveAttribute('aria-valuetext', '90%')
  await expect(page.getByRole('button', { name: 'Back to the defaults' })).toHaveCount(0)
})

test('a number that makes no sense is named, and the one before stays', async ({ page }) => {
  await page.goto('/en/settings/')
  const reviews = page.getByLabel('Reviews a day')
  for (const bad of ['5000', '-1', '2.5', '']) {
    await reviews.fill(bad)
    await reviews.blur()
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(
      '“Reviews a day” must be a whole number from 0 to 1000. 50 was kept.',
    )
    await expect(reviews).toHaveAttribute('aria-invalid', 'true')
  }
  await expectNoViolation(page)
  await reviews.fill('60')
  await reviews.blur()
  await expect(reviews).toHaveAttribute('aria-invalid', 'false')
  await page.reload()
  await expect(reviews).toHaveValue('60')
})

test('switches the single-letter keys off for the grading too', async ({ page }) => {
  await page.goto('/en/settings/')
  await page.getByRole('checkbox', { name: 'Single-letter shortcuts' }).uncheck()
  await page.goto('/en/questions/what-is-pruning/')
  await moveAbout(page)
  await page.getByRole('region', { name: 'Grade this card' }).getByRole('button', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Space')
  await page.keyboard.press('s')
  await expect(page.getByText('Suspended')).toHaveCount(0)
})
