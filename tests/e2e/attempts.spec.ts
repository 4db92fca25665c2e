import { expect, type Page } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import { slug, freshPageTest as test } from './fresh-page.ts'
import { editorReady, exerciseFile, expectOutcome, pasteProgram, press, statusOf, verdictOf } from './workbench.ts'

const solution = exerciseFile(slug, 'solution.ts')
const wrong = exerciseFile(slug, 'wrong/no-abs.ts')

test.describe('attempts', () => {
  const rows = (page: Page) => page.locator('.attempts li:has(.attempt-line)')

  test('are listed newest first, and one can be opened and restored', async ({ fresh: page }) => {
    await expectOutcome(page, wrong, 'failed')
    await pasteProgram(page, solution)
    await press(page, 'Run')
    await expect(page.getByRole('heading', { name: 'Earlier attempts (1)' })).toBeVisible()
    await page.reload()
    await editorReady(page)
    await expect(rows(page)).toHaveCount(2)
    await expect(rows(page).first()).toContainText(/Passed.*2 of 2 tests.*Run/)
    await expect(rows(page).last()).toContainText(/Failed.*of \d+ tests.*Submit.*seed [0-9a-f]{8}/)
    await rows(page).last().locator('summary').first().click()
    await expect(rows(page).last().locator('pre').last()).toContainText('rejectedBy')
    await expect(page.getByTestId('past-verdict')).toContainText('looks at |w|')
    await expectNoViolation(page)
    const lines = page.locator('.monaco-editor .view-lines').first()
    await rows(page).last().getByRole('button', { name: 'Restore this code' }).click()
    await expect(lines).toContainText('rejectedBy')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(lines).not.toContainText('rejectedBy')
    await expect(lines).toContainText('tf.abs')
  })

  test('leave out an untouched starter and a stopped run', async ({ fresh: page }) => {
    await editorReady(page)
    await press(page, 'Submit')
    await pasteProgram(page, 'export function pruneByThreshold() { while (true); }')
    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expect(statusOf(page)).toContainText('Stopped')
    await page.reload()
    await editorReady(page)
    await expect(rows(page)).toHaveCount(0)
  })

  test('show ten, and more when asked', async ({ fresh: page }) => {
    await pasteProgram(page, 'export const broken = (')
    for (let run = 0; run < 13; run++) await press(page, 'Run')
    await expect(rows(page)).toHaveCount(10)
    await page.getByRole('button', { name: 'Show 2 more' }).click()
    await expect(rows(page)).toHaveCount(12)
  })

  test('show their summary where the verdict is of another version', async ({ fresh: page }) => {
    await expectOutcome(page, wrong, 'failed')
    await page.evaluate(makeVerdictsNewer)
    await page.reload()
    await rows(page).first().locator('summary').first().click()
    await expect(rows(page).first()).toContainText('of another version of the site')
    await expect(rows(page).first()).toContainText(/Failed.*of \d+ tests/)
  })

  test('are still listed, with a warning, where they cannot be stored', async ({ fresh: page }) => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
    })
    await expectOutcome(page, wrong, 'failed')
    await expectOutcome(page, solution, 'passed')
    await expect(rows(page)).toHaveCount(1)
    await expect(page.getByText('did not save the attempts')).toBeVisible()
    await page.goto('/en/')
  })
})

test.describe('a replay', () => {
  test('has the same inputs, and does not set solved', async ({ fresh: page }) => {
    const first = await expectOutcome(page, wrong, 'failed')
    const seed = await first.locator('footer code').textContent()
    await pasteProgram(page, solution)
    await page.getByRole('button', { name: 'Run again with this seed' }).first().click()
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'passed', { timeout: 60_000 })
    await expect(verdictOf(page)).toHaveAttribute('data-mode', 'submit')
    await expect(verdictOf(page).locator('footer code')).toHaveText(seed as string)
    await expect(verdictOf(page)).toContainText('does not count as solved')
    await expect(statusOf(page)).toContainText('a replay')
    await expect(page.getByRole('heading', { name: 'Discussion' })).toBeHidden()
    await page.getByRole('button', { name: 'Submit with fresh inputs' }).click()
    await expect(page.getByRole('heading', { name: 'Discussion' })).toBeVisible({ timeout: 60_000 })
    await expect(verdictOf(page)).not.toContainText('replay')
    await expect(page.locator('.attempt-line').first()).toContainText('replay')
  })
})

test.describe('type errors', () => {
  const typed = `${wrong}\nexport const a: number = 'text'\nexport const b: string = 1\n`

  test('are listed before the tests when a run fails, and lead to their lines', async ({ fresh: page }) => {
    await pasteProgram(page, typed)
    await expect(page.locator('.squiggly-error').first()).toBeVisible({ timeout: 60_000 })
    const verdict = await press(page, 'Submit')
    const list = verdict.getByRole('region', { name: /TypeScript found 2 errors; they do not stop a run/ })
    await expect(list).toContainText("Type 'string' is not assignable to type 'number'.")
    await list.getByRole('button', { name: 'Go to line 9' }).click()
    await expect(page.locator('.monaco-editor .active-line-number').first()).toHaveText('9')
    expect(
      await list.evaluate((element) =>
        element.compareDocumentPosition(document.querySelector('.bench-tests') as Element),
      ),
    ).toBe(4)
  })

  test('are not listed with a pass, nor with a syntax error', async ({ fresh: page }) => {
    await pasteProgram(page, `${solution}\nexport const a: number = 'text'\n`)
    await expect(page.locator('.squiggly-error').first()).toBeVisible({ timeout: 60_000 })
    await press(page, 'Submit')
    await page.waitForTimeout(1_000)
    await expect(page.locator('.type-errors')).toHaveCount(0)
    await expectOutcome(page, `${typed}\nconst = 1`, 'error')
    await page.waitForTimeout(1_000)
    await expect(page.locator('.type-errors')).toHaveCount(0)
  })
})

/** Runs in the page: what a later version of the site would have stored. */
function makeVerdictsNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('prunewise')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('log', 'readwrite')
      const cursors = transaction.objectStore('log').openCursor()
      cursors.onsuccess = () => {
        const cursor = cursors.result
        if (!cursor) return
        cursor.update({ ...cursor.value, verdict: { version: 99, shape: 'unknown' } })
        cursor.continue()
      }
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}
