import { expect, type Page, test } from '@playwright/test'
import { expectNoViolation, looks } from './axe.ts'
import { type Planted, plantReview, seedLog } from './seed-log.ts'

const dayMs = 86_400_000
const nowMs = Date.UTC(2026, 5, 17, 10)
const daysAgo = (days: number) => nowMs - days * dayMs
const learnt = 'questions/what-is-pruning'
const leech = 'questions/pruning-taxonomy'

/** A card that is due today with an answer kept, and one that was forgotten eight times. */
const history: readonly Planted[] = [
  plantReview(learnt, 'again', daysAgo(9)),
  plantReview(learnt, 'good', daysAgo(8), { answer: 'Weights set to zero,\nfor good.', durationMs: 125_000 }),
  ...Array.from({ length: 8 }, (_, index) => [
    plantReview(leech, 'easy', daysAgo(400 - index * 40)),
    plantReview(leech, 'again', daysAgo(380 - index * 40)),
  ]).flat(),
]

test.use({ timezoneId: 'UTC' })

async function open(page: Page, path: string, planted = history): Promise<void> {
  await page.clock.setFixedTime(nowMs)
  await page.goto(path)
  await seedLog(page, planted)
  await page.reload()
}

const row = (page: Page, card: string) => page.locator(`[data-card="${card}"]`)
const toggle = (page: Page, card: string) => row(page, card).getByRole('button', { name: /^Details of/ })

test('filters and sorts by the address, as the questions do', async ({ page }) => {
  await open(page, '/en/cards/')
  const rows = page.locator('[data-card]')
  await rows.first().waitFor()
  const all = await rows.count()
  await expect(page.getByText(`${all} cards`, { exact: true })).toBeVisible()
  await page.getByLabel('State').selectOption('leech')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('leech')
  await expect(page).toHaveURL(/standing=leech/)
  await page.getByLabel('Kind').selectOption('exercise')
  await expect(page.getByText('No card matches these filters.')).toBeVisible()
  await page.goBack()
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByLabel('Order').selectOption('due')
  await expect(rows.first()).toHaveAttribute('data-card', leech)
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/\/zh\/cards\/\?sort=due$/)
  await expect(rows.first()).toContainText('难点')
})

test('opens the card that the address names, with its history and what helps', async ({ page }) => {
  await open(page, `/en/cards/?card=${leech}`)
  const details = row(page, leech)
  await expect(details).toContainText('A leech: forgotten 8 times after it was learnt.')
  await expect(details.locator('.card-leech-note a').first()).toBeVisible()
  await expect(details.getByRole('listitem').filter({ hasText: 'Again' })).toHaveCount(3)
  await details.getByRole('button', { name: 'Show 11 earlier reviews' }).click()
  await expect(details.getByRole('listitem').filter({ hasText: 'Again' })).toHaveCount(8)
  await toggle(page, learnt).click()
  await expect(row(page, learnt)).toContainText('Jun 9, 2026, 10:00 AMGood2 min')
  await expect(row(page, learnt).locator('.card-answer')).toHaveText('Your answer: Weights set to zero,\nfor good.')
})

test('suspends, buries, postpones and forgets by keyboard, and takes it back', async ({ page }) => {
  await open(page, '/en/cards/')
  const card = row(page, learnt)
  const standing = card.locator('[data-standing]')
  const press = async (name: string) => {
    await card.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await toggle(page, learnt).press('Enter')
  await press('Suspend')
  await expect(standing).toHaveText('suspended')
  await expect(card.getByRole('status')).toContainText('Suspended')
  await expect(card.getByRole('button', { name: 'Resume' })).toBeFocused()
  await press('Resume')
  await press('Bury until tomorrow')
  await expect(standing).toHaveText('buried')
  await page
    .getByRole('button', { name: /^Undo: burying/ })
    .first()
    .press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: 'Taken back: burying “What model pruning is”.' }),
  ).toBeVisible()
  await press('by 1 week')
  await expect(card).toContainText('Jun 24, 2026')
  await expect(standing).toHaveText('not due yet')
  await card.getByLabel('or to a day').fill('2026-06-01')
  await press('Postpone to this day')
  await expect(card.getByRole('alert')).toContainText('Choose tomorrow or a later day.')
  await card.getByLabel('or to a day').fill('2026-07-01')
  await press('Postpone to this day')
  await expect(card.getByRole('status')).toHaveText('Postponed: due Jul 1, 2026.')

  await press('Forget…')
  await expect(page.getByRole('dialog', { name: 'Forget this card?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(standing).toHaveText('not due yet')
  await press('Forget…')
  await page.getByRole('button', { name: 'Forget it' }).press('Enter')
  await expect(standing).toHaveText('new')
  await expect(card.locator('time')).toHaveCount(2)

  await page.reload()
  await expect(standing).toHaveText('new')
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: /^Undo/ }).first().press('Enter')
  await expect(standing).toHaveText('due')
})

for (const [locale, theme] of looks) {
  test(`axe finds nothing in ${locale}, ${theme}, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await open(page, `/${locale}/cards/?card=${leech}`)
    await row(page, leech).locator('time').first().waitFor()
    await expectNoViolation(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}
