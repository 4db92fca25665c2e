import { expect, type Page } from '@playwright/test'
import type { ReviewedEvent } from '#lib/core/study/events.ts'
import { moveAbout } from '#tests/e2e/sign-of-life.ts'
import { storedEvents } from '#tests/e2e/stored.ts'

/** Grades a question Good on its own page, as one who knew it. */
export async function gradeGood(page: Page, slug: string, site = ''): Promise<void> {
  await page.goto(`${site}/en/questions/${slug}/`)
  // The bar comes with the first sign of life.
  await moveAbout(page)
  const bar = page.getByRole('region', { name: 'Grade this card' })
  await bar.getByRole('button', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Space')
  await bar.getByRole('button', { name: /^Good/ }).click()
  await expect(bar).toContainText('Graded Good.')
}

/** What the review page, loaded anew, says of today: `1 due 4 new`. */
export async function todayOf(page: Page): Promise<string> {
  await page.goto('/en/review/')
  return shownToday(page)
}

/** What the review page before the learner says of today. */
export async function shownToday(page: Page): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: /due|new|Done/ })
  return (await status.first().innerText()).replace(/\s+/g, ' ')
}

/** The reviews in the site's log, in the order of their places. */
export async function reviewsIn(page: Page): Promise<ReviewedEvent[]> {
  const reviews = (await storedEvents(page)).filter((event) => event.kind === 'reviewed')
  return reviews.sort((a, b) => a.order - b.order)
}
