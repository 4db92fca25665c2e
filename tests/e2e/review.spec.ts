import { expect, type Page, test } from '@playwright/test'
import { moveAbout } from '#tests/e2e/sign-of-life.ts'
import { expectNoViolation } from './axe.ts'

const answer = (page: Page) => page.locator('#answer')
const bar = (page: Page) => page.getByRole('region', { name: 'Grade this card' })

/** Answers the card shown as someone who knew all but the last point would, by keys alone. */
async function gradeByKeys(page: Page, key: string): Promise<void> {
  await expect(answer(page)).not.toHaveAttribute('open')
  await bar(page).getByRole('button', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Space')
  await expect(answer(page)).toHaveAttribute('open', '')
  await page.keyboard.press(key)
}

test('a review goes from card to card, and undo goes back to the card as it was', async ({ page }) => {
  await page.goto('/en/review/')
  await expect(page.getByText('5 new')).toBeVisible()
  await page.getByRole('button', { name: 'Start review' }).click()
  await expect(page).toHaveURL(/questions\/what-is-pruning/)
  await page.getByLabel('Your answer').fill('cut the small ones')
  await bar(page).getByRole('button', { name: 'Keys' }).waitFor()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Enter')
  const points = page.getByRole('complementary').getByRole('checkbox')
  for (const point of (await points.all()).slice(1)) await point.check()
  await expect(bar(page)).toContainText('Proposed: Good. 4 of 5 points.')
  const good = bar(page).getByRole('button', { name: 'Good' })
  await expect(good).toContainText(/2 days/)
  await expect(bar(page).getByRole('button', { name: 'Again' })).toContainText('I could not')
  await good.click()
  await expect(page).toHaveURL(/questions\/pruning-taxonomy/)
  await expect(answer(page)).not.toHaveAttribute('open')
  await expect(bar(page)).toContainText('4 cards left')

  await gradeByKeys(page, '1')
  await expect(page).toHaveURL(/questions\/pruning-impact/)
  await page.keyboard.press('u')
  await expect(page).toHaveURL(/questions\/pruning-taxonomy/)
  await page.reload()
  await bar(page).getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/questions\/what-is-pruning/)
  await expect(page.getByLabel('Your answer')).toHaveValue('cut the small ones')
  await expect(points.nth(1)).toBeChecked()
  await expect(bar(page).getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await page.keyboard.press('4')
  await page.goto('/zh/review/')
  await expect(page.getByText('4 张新卡片')).toBeVisible()
  await expect(page.getByText('今天已评 1 张')).toBeVisible()
})

test('a finished day says so, offers more, and brings a forgotten card back after its step', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-01T12:00:00') })
  await page.goto('/en/review/')
  await page.getByRole('button', { name: 'Start review' }).click()
  for (const [index, key] of ['1', '3', '3', '4', '2'].entries()) {
    await gradeByKeys(page, key)
    if (index < 4) await expect(bar(page)).toContainText(index === 3 ? '1 card left' : `${4 - index} cards left`)
  }
  await expect(page).toHaveURL(/\/review\//)
  await expect(page.getByText('Done for today.')).toBeVisible()
  await expect(page.getByText(/2 cards come back, the first in \d+ minutes/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Review ahead' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Study “Fundamentals”' })).toBeVisible()
  await expectNoViolation(page)

  await page.clock.fastForward('11:00')
  await expect(page.getByRole('status').filter({ hasText: '1 due' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Review (1 card due)' })).toBeVisible()
  await page.goto('/en/')
  await expect(page.getByText('1 due, 0 new today.')).toBeVisible()

  await page.goto('/en/review/')
  await page.clock.fastForward('24:00:00')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Start review' })).toBeVisible()
  await expect(page.getByText('5 new')).toBeVisible()
})

test('suspend, bury and the letter keys', async ({ page }) => {
  await page.goto('/en/questions/what-is-pruning/')
  await moveAbout(page)
  await bar(page).getByRole('button', { name: 'Keys' }).waitFor()
  await page.keyboard.press('s')
  await expect(bar(page)).toContainText('This card is suspended.')
  await bar(page).getByRole('button', { name: 'Resume' }).click()
  await expect(bar(page)).not.toContainText('This card is suspended.')
  await bar(page).getByRole('button', { name: 'Bury' }).click()
  await expect(bar(page).getByRole('status').last()).toHaveText('Put aside until tomorrow.')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expectNoViolation(page)
  await keys.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  await page.keyboard.press('?')
  await expect(keys).toHaveCount(0)
  await expect(bar(page)).not.toContainText('This card is suspended.')
  await page.keyboard.press('Control+z')
  await expect(bar(page).getByRole('status').last()).toHaveText('Taken back: burying “What model pruning is”.')
  await page.goto('/en/review/')
  await expect(page.getByRole('link', { name: 'What model pruning is' })).toBeVisible()
})

test('a calculation is proposed from its numbers', async ({ page }) => {
  await page.goto('/en/questions/lenet-300-100-count/')
  const fields = page.getByRole('form').getByRole('textbox')
  for (const field of await fields.all()) await field.fill('1')
  await page.getByRole('button', { name: 'Check' }).click()
  await page.getByRole('button', { name: 'Show answer' }).click()
  await expect(bar(page)).toContainText(/Proposed: Again\. \d of \d numbers right\./)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the review and an open grade bar, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/zh/review/')
    await page.getByRole('button', { name: '开始复习' }).waitFor()
    await expectNoViolation(page)
    await page.getByRole('button', { name: '开始复习' }).click()
    await page.getByRole('button', { name: '显示答案' }).click()
    await expect(page.getByRole('button', { name: /良好/ })).toBeVisible()
    await expectNoViolation(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
}
