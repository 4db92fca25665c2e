import { expect, test } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import { download, nowMs, openSettings, planted } from './data-page.ts'
import { plantReview, seedLog } from './seed-log.ts'

test('reminds of an export when much has come since the last, and leaves the learner alone when told', async ({
  page,
}) => {
  await page.goto('/en/review/')
  await page.getByText('5 new').waitFor()
  const reviews = Array.from({ length: 60 }, (_, index) =>
    plantReview(
      `questions/${index % 2 ? 'what-is-pruning' : 'pruning-impact'}`,
      'good',
      nowMs - (60 - index) * 600_000,
    ),
  )
  await seedLog(page, reviews)
  await page.reload()
  const reminder = page.getByRole('complementary', { name: 'A copy of your progress' })
  await expect(reminder).toContainText('60 reviews and attempts are in this browser alone.')
  await expectNoViolation(page)
  await reminder.getByRole('button', { name: 'Not now' }).click()
  await expect(reminder).toHaveCount(0)
  await page.reload()
  await page.getByRole('navigation', { name: 'More about your study' }).waitFor()
  await expect(reminder).toHaveCount(0)
  await page.evaluate(() => localStorage.removeItem('prunewise:export-reminder'))
  await page.reload()
  await reminder.getByRole('link', { name: 'Export progress' }).click()
  await download(page, 'Export progress')
  await page.goto('/en/review/')
  await page.getByRole('navigation', { name: 'More about your study' }).waitFor()
  await expect(reminder).toHaveCount(0)
})

test.describe('in Safari', () => {
  const safari =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15'
  test.use({ userAgent: safari })

  test('says that the browser may drop the data after a week, until it has been read', async ({ page }) => {
    await page.goto('/en/review/')
    await page.getByText('5 new').waitFor()
    await seedLog(page, planted)
    await page.reload()
    const note = page.getByText('deletes what a site keeps after seven days')
    await expect(note).toBeVisible()
    await page.getByRole('button', { name: 'Got it' }).click()
    await expect(note).toHaveCount(0)
    await openSettings(page)
    await expect(note).toBeVisible()
  })
})

test('asks the browser to keep the data, and says what it answered', async ({ page }) => {
  await page.addInitScript(() => {
    let persisted = false
    Object.defineProperties(navigator.storage, {
      persisted: { value: async () => persisted },
      persist: {
        value: async () => {
          persisted = Object(globalThis).grant === true
          return persisted
        },
      },
    })
  })
  await openSettings(page)
  const storage = page.locator('#storage')
  await expect(storage.getByRole('status')).toHaveText('The browser may delete it when the disk gets full.')
  await storage.getByRole('button', { name: 'Ask the browser to keep it' }).click()
  await expect(storage.getByRole('status')).toContainText('does not promise it yet')
  await page.evaluate(() => {
    Object(globalThis).grant = true
  })
  await storage.getByRole('button', { name: 'Ask the browser to keep it' }).click()
  await expect(storage.getByRole('status')).toHaveText('The browser has promised to keep it when the disk gets full.')
  await expect(storage.getByRole('button')).toHaveCount(0)
})
