import { expect, test } from '@playwright/test'
import { startBrowser, withProfile } from './killed-browser.ts'
import { gradeGood, shownToday, todayOf } from './study-day.ts'

/** A tab that is frozen hears nothing. */
const hearNothing = () => void Reflect.deleteProperty(globalThis, 'BroadcastChannel')

test('a tab that comes back into sight reads what others stored', async ({ page, context }) => {
  await context.addInitScript(hearNothing)
  expect(await todayOf(page)).toBe('5 new')
  await gradeGood(await context.newPage(), 'what-is-pruning')
  expect(await shownToday(page)).toBe('5 new')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => shownToday(page)).toBe('4 new')
})

test('a page that comes back from behind the back button reads what was stored since', async ({ baseURL }) => {
  await withProfile(async (profile) => {
    // Not Playwright's browser: that one keeps no pages.
    const browser = await startBrowser(profile)
    try {
      const page = await browser.newPage()
      await page.addInitScript(hearNothing)
      await page.goto(`${baseURL}/en/review/`)
      expect(await shownToday(page)).toBe('5 new')
      await page.evaluate(() => {
        window.addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }))
      })
      await gradeGood(page, 'what-is-pruning', baseURL)
      const session = await page.context().newCDPSession(page)
      await session.send('Runtime.evaluate', { expression: 'history.back()' })
      const see = async (expression: string) =>
        (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value
      await expect.poll(() => see("document.querySelector('main').innerText")).toContain('4 new')
      expect(await see('persisted')).toBe(true)
    } finally {
      await browser.kill()
    }
  })
})
