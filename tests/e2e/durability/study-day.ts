import { expect, type Page } from '@playwright/test'

/** Grades a question Good on its own page, as one who knew it. */
export async function gradeGood(page: Page, slug: string, site = ''): Promise<void> {
  await page.goto(`${site}/en/questions/${slug}/`)
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

export interface StoredReview {
  readonly card: string
  readonly atMs: number
  readonly day: number
}

/** The reviews in the site's log, in the order of their places. */
export function reviewsIn(page: Page): Promise<StoredReview[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('prunewise')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('log').objectStore('log').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            const reviews = reading.result.filter(({ kind }) => kind === 'reviewed')
            resolve(reviews.sort((a, b) => a.order - b.order))
          }
        }
      }),
  )
}
