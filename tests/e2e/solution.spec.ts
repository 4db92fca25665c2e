import { expect, type Page } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import { path, slug, freshPageTest as test } from './fresh-page.ts'
import { exerciseFile, expectOutcome, pasteProgram, verdictOf } from './workbench.ts'

const solution = exerciseFile(slug, 'solution.ts')
const wrong = exerciseFile(slug, 'wrong/no-abs.ts')

test.describe('hints', () => {
  test('open one at a time, in order, and are remembered', async ({ fresh: page }) => {
    const hints = page.getByRole('group', { name: /^Hint \d of 3$/ })
    await expect(hints).toHaveCount(0)
    await page.getByRole('button', { name: 'Show hint 1 of 3' }).click()
    await expect(page.getByRole('group', { name: 'Hint 1 of 3' })).toBeFocused()
    await expect(page.getByText('Hint 2 of 3', { exact: true })).toBeHidden()
    await page.getByRole('button', { name: 'Show hint 2 of 3' }).press('Enter')
    await expect(page.getByRole('group', { name: 'Hint 2 of 3' })).toBeFocused()
    await page.reload()
    await expect(hints).toHaveCount(2)
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page.getByRole('group', { name: /^提示 \d/ })).toHaveCount(2)
    await page.getByRole('button', { name: '查看提示 3（共 3 条）' }).click()
    await expect(page.getByRole('button', { name: /查看提示/ })).toHaveCount(0)
  })

  test('open by the letter h as well', async ({ fresh: page }) => {
    await expect(page.getByRole('button', { name: 'Show hint 1 of 3' })).toBeEnabled()
    await page.keyboard.press('h')
    await expect(page.getByRole('group', { name: 'Hint 1 of 3' })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Show hint 2 of 3' })).toBeVisible()
  })

  test('are all there to unfold without JavaScript', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL })
    await page.goto(path)
    await expect(page.getByText('Hint 3 of 3', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: /Show hint/ })).toBeHidden()
    await page.close()
  })
})

test.describe('the reference solution', () => {
  const giveUp = (page: Page) => page.getByRole('button', { name: 'Give up and show the solution' })
  const compare = (page: Page) => page.getByRole('button', { name: 'Compare with the reference solution' })
  const discussion = (page: Page) => page.getByRole('heading', { name: 'Discussion' })

  test('stays closed when giving up is declined', async ({ fresh: page }) => {
    await giveUp(page).click()
    await expect(page.getByRole('dialog')).toContainText('counts as not solved and comes back later')
    await expect(page.getByRole('button', { name: 'Keep trying' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(giveUp(page)).toBeFocused()
    await giveUp(page).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(discussion(page)).toBeHidden()
    await page.reload()
    await expect(giveUp(page)).toBeVisible()
  })

  test('opens as a comparison when giving up is confirmed, and stays open', async ({ fresh: page }) => {
    await pasteProgram(page, wrong)
    await giveUp(page).click()
    await page.getByRole('button', { name: 'Show the solution', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator('.editor.original')).toContainText('rejectedBy', { timeout: 60_000 })
    await expect(dialog.locator('.editor.modified')).toContainText('tf.abs(w)')
    await expect(dialog.locator('.line-insert').first()).toBeAttached()
    await expectTabLeaves(page)
    await page.setViewportSize({ width: 390, height: 800 })
    await expect(dialog).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(compare(page)).toBeFocused()
    await expect(discussion(page)).toBeVisible()
    await page.reload()
    await expect(discussion(page)).toBeVisible()
    await expect(giveUp(page)).toHaveCount(0)
    await expect(verdictOf(page)).toHaveCount(0)
  })

  test('can be compared after a pass, also on the next visit and in the other language', async ({ fresh: page }) => {
    await expectOutcome(page, solution, 'passed')
    await page.reload()
    await compare(page).click()
    await expect(page.getByRole('dialog').locator('.editor.modified')).toContainText('tf.abs(w)', { timeout: 60_000 })
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(compare(page)).toBeFocused()
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page.getByRole('button', { name: '与参考解答对比' })).toBeVisible()
  })

  test('stands as text where Monaco cannot be loaded', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL })
    await page.route(/\/runtime\/monaco-[^/]*\.js$/, (route) => route.abort())
    await page.goto(path)
    await giveUp(page).click()
    await page.getByRole('button', { name: 'Show the solution', exact: true }).click()
    await expect(page.getByRole('dialog')).toContainText('stands here as text')
    await expect(page.getByRole('dialog').locator('pre')).toContainText('tf.abs(w)')
    await page.close()
  })

  test('says when it cannot be fetched, and tries again', async ({ fresh: page }) => {
    await page.route(/\/runtime\/solution-/, (route) => route.abort())
    await giveUp(page).click()
    await page.getByRole('button', { name: 'Show the solution', exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('could not be loaded')
    await page.unroute(/\/runtime\/solution-/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog').locator('.editor.modified')).toContainText('tf.abs(w)', { timeout: 60_000 })
    await page.keyboard.press('Escape')
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in its dialogs, ${theme}`, async ({ fresh: page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await pasteProgram(page, wrong)
      await giveUp(page).click()
      await expectNoViolation(page)
      await page.getByRole('button', { name: 'Show the solution', exact: true }).click()
      await expect(page.getByRole('dialog').locator('.line-insert').first()).toBeAttached({ timeout: 60_000 })
      await expectNoViolation(page)
      await page.keyboard.press('Escape')
    })
  }
})

/** From an editor that does not keep Tab, Tab leads on, and stays in the dialog. */
async function expectTabLeaves(page: Page): Promise<void> {
  const inDiff = () => page.evaluate(() => document.activeElement?.closest('.monaco-diff-editor') !== null)
  await page.locator('.editor.modified .view-lines').first().click()
  expect(await inDiff()).toBe(true)
  for (let presses = 0; presses < 4 && (await inDiff()); presses++) await page.keyboard.press('Tab')
  expect(await inDiff()).toBe(false)
}
