import { expect, test } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import { editorReady, exerciseFile, pasteProgram, verdictOf } from './workbench.ts'

const pages = ['', 'questions/', 'questions/csr-size-calc/', 'questions/why-no-speedup/', 'exercises/'] as const
/** Pages of the schedule, with what shows that they have read the log. */
const studyPages = {
  'review/': 'main .button-primary',
  'progress/': 'main .button-primary',
  'cards/': '[data-card]',
  'interview/': 'main form',
  'settings/': 'input[type=range]',
  'sync/': '#sync-address',
} as const

for (const locale of ['en', 'zh'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ colorScheme: theme, reducedMotion: 'reduce' })

      for (const path of pages) {
        test(`axe finds nothing on /${locale}/${path}`, async ({ page }) => {
          await page.goto(`/${locale}/${path}`)
          await expectNoViolation(page)
          const reveal = page.getByRole('button', { name: /^(Show answer|显示答案)$/ })
          if ((await reveal.count()) > 0) {
            await reveal.click()
            await expectNoViolation(page)
          }
        })
      }

      for (const [path, ready] of Object.entries(studyPages)) {
        test(`axe finds nothing on /${locale}/${path}, on a desk and on a phone`, async ({ page }) => {
          await page.goto(`/${locale}/${path}`)
          await page.locator(ready).first().waitFor()
          await expectNoViolation(page)
          await page.setViewportSize({ width: 390, height: 844 })
          await expectNoViolation(page)
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        })
      }

      test(`axe finds nothing on an exercise, before and after a verdict`, async ({ page }) => {
        await page.goto(`/${locale}/exercises/prune-by-threshold/`)
        await editorReady(page)
        await expectNoViolation(page)
        await pasteProgram(page, exerciseFile('prune-by-threshold', 'wrong/no-abs.ts'))
        await page.getByRole('button', { name: /^(Submit|提交)$/ }).click()
        await verdictOf(page).waitFor({ timeout: 60_000 })
        await expectNoViolation(page)
      })
    })
  }
}

test('axe finds nothing on the page for unknown addresses', async ({ page }) => {
  await page.goto('/no/such/page/')
  await expectNoViolation(page)
})
