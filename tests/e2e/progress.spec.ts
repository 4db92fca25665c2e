import { expect, type Page, test } from '@playwright/test'
import { expectNoViolation, looks } from './axe.ts'
import { type Planted, plantAttempt, plantReview, seedLog } from './seed-log.ts'
import { watchPage } from './watch-page.ts'

const dayMs = 86_400_000
/** Wednesday. */
const nowMs = Date.UTC(2026, 5, 17, 10)
const daysAgo = (days: number, minute = 0) => nowMs - days * dayMs + minute * 60_000
const cards = ['what-is-pruning', 'pruning-taxonomy', 'pruning-impact'].map((slug) => `questions/${slug}`)

/** Three cards learnt 40 days ago, tested eight times, once in vain; four days in a row up to yesterday. */
function history(): readonly Planted[] {
  const learnt = cards.map((card, index) => plantReview(card, 'good', daysAgo(40, index)))
  const tested = [30, 20, 15, 10, 4, 3, 2].map((days, index) =>
    plantReview(cards[index % 3], days === 10 ? 'again' : 'good', daysAgo(days)),
  )
  const item = { rating: 'good', passed: false, answer: '', durationMs: 60_000 } as const
  return [
    ...learnt,
    ...tested,
    plantReview(cards[2], 'good', daysAgo(1)),
    plantAttempt('sparsity-metrics', 'failed', daysAgo(1, 20)),
    plantAttempt('sparsity-metrics', 'passed', daysAgo(1, 40), 1_200_000),
    { atMs: daysAgo(1, 10), happening: { kind: 'hint-opened', slug: 'sparsity-metrics', hint: 1 } },
    {
      atMs: daysAgo(3, 30),
      happening: {
        kind: 'interviewed',
        report: {
          startedMs: daysAgo(3),
          minutes: 20,
          level: null,
          topics: [],
          items: [{ ...item, card: 'questions/what-is-pruning', ticked: ['a', 'b'], missed: ['c'] }],
        },
      },
    },
  ]
}

async function open(page: Page, locale: 'en' | 'zh', planted: readonly Planted[]): Promise<void> {
  await page.clock.setFixedTime(nowMs)
  await page.goto(`/${locale}/progress/`)
  await seedLog(page, planted)
  await page.reload()
}

test.use({ timezoneId: 'UTC' })

test('shows the days, what is remembered and what comes, in words, charts and tables', async ({ page, baseURL }) => {
  const watch = watchPage(page, baseURL ?? '')
  await open(page, 'en', history())
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(page.getByRole('main')).toContainText('Days in a row4 dayslongest: 4 days · Today still counts.')
  await expect(part('Days of study')).toContainText('12 reviews and 2 attempts')
  await expect(part('What you remember')).toContainText('Too few reviews in the last 30 days')
  await expect(part('Exercises')).toContainText('Solved 1 of')
  await expect(part('Exercises').getByRole('row', { name: /Sparsity/ })).toContainText('✓ solved21')
  await expect(part('Time spent')).toContainText('In all 38 min: 18 min on questions, 20 min on exercises.')
  await expect(part('Mock interviews').getByRole('row').nth(1)).toContainText('20 min1Fundamentals: 2 of 3 points')
  await expect(part('Topics').getByRole('row', { name: /^All topics/ })).toBeVisible()

  const chart = page.getByRole('img', { name: 'Reviews and attempts on each day' })
  await expect(chart.locator('svg')).toBeVisible()
  await expect(part('Coming reviews').locator('svg[class^=plot]')).toBeVisible()
  const filled = chart.locator('[aria-label=cell] rect[fill="var(--accent)"], [fill="var(--accent)"] rect')
  await expect(filled).toHaveCount(9)
  await page.getByText('As a table: Reviews and attempts on each day').click()
  const table = page.getByRole('table', { name: /^Reviews and attempts by day/ })
  await expect(table.getByRole('row', { name: /^Jun 15, 2026/ })).toHaveText('Jun 15, 20261304')
  expect(watch).toEqual({ foreign: [], faults: [] })
})

test('draws the theme that is chosen, without drawing anew', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, 'en', history())
  const bar = page
    .getByRole('img', { name: /^Time spent in each/ })
    .locator('[aria-label=bar] rect')
    .first()
  const fillOf = () => bar.evaluate((element) => getComputedStyle(element).fill)
  const light = await fillOf()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await fillOf()).not.toBe(light)
})

test('says the true retention once there are reviews enough', async ({ page }) => {
  const days = Array.from({ length: 15 }, (_, index) => 15 - index)
  const planted = days.flatMap((day) => [
    plantReview(cards[0], 'good', daysAgo(day)),
    plantReview(cards[1], day === 1 ? 'again' : 'good', daysAgo(day, 3)),
  ])
  await open(page, 'en', planted)
  const part = page.getByRole('region', { name: 'What you remember' })
  await expect(part).toContainText('In the last 30 days you recalled 96% of 28 reviews; you aim for 90%.')
  await expect(part.getByRole('img', { name: /^True retention/ }).locator('svg')).toBeVisible()
})

test('invites where nothing was studied yet', async ({ page }) => {
  await page.goto('/en/progress/')
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'Start review' }).click()
  await expect(page).toHaveURL(/\/en\/review\/$/)
})

for (const [locale, theme] of looks) {
  test(`axe finds nothing in ${locale}, ${theme}, empty and full, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto(`/${locale}/progress/`)
    await page.locator('main a.button-primary').waitFor()
    await expectNoViolation(page)
    await open(page, locale, history())
    await page.locator('.chart svg').nth(2).waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expectNoViolation(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}
