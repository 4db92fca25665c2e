import { expect, test } from '@playwright/test'
import {
  editorReady,
  exerciseFile,
  expectOutcome,
  newVerdict,
  pasteProgram,
  press,
  statusOf,
  verdictOf,
} from './workbench.ts'

const slug = 'prune-by-threshold'
const path = `/en/exercises/${slug}/`
const solution = exerciseFile(slug, 'solution.ts')

test.describe('from the editor to a verdict', () => {
  test('Submit runs all tests, Run only the samples', async ({ page }) => {
    await page.goto(path)
    await pasteProgram(page, solution)
    const run = await press(page, 'Run')
    await expect(run).toHaveAttribute('data-outcome', 'passed')
    const samples = await run.getByRole('listitem').count()
    const submit = await press(page, 'Submit')
    await expect(submit).toHaveAttribute('data-outcome', 'passed')
    expect(await submit.getByRole('listitem').count()).toBeGreaterThan(samples)
    await expect(statusOf(page)).toContainText(/\d+ of \d+ tests passed in .* seed [0-9a-f]{8}/)
    await expect(page.getByRole('heading', { name: 'Discussion' })).toBeVisible()
  })

  test('a wrong answer shows which test, which call, expected and actual', async ({ page }) => {
    await page.goto(path)
    const verdict = await expectOutcome(page, exerciseFile(slug, 'wrong/no-abs.ts'), 'failed')
    const open = verdict.locator('details[open]').first()
    await expect(open).toContainText('looks at |w|')
    await expect(open).toContainText('pruneByThreshold(')
    await expect(open).toContainText('Tensor [5, 6] float32')
    await expect(open.getByRole('img', { name: /^Difference, shape/ })).toBeVisible()
    await open.getByText('As a table', { exact: true }).first().click()
    await expect.poll(() => open.getByRole('table').count()).toBeGreaterThanOrEqual(2)
    await expect(verdict).toContainText(/seed/i)
  })

  test('the starter is not an attempt', async ({ page }) => {
    await page.goto(path)
    await editorReady(page)
    await expect(await press(page, 'Submit')).toHaveAttribute('data-outcome', 'not-attempted')
  })

  test('console output is shown per test and cut with a notice', async ({ page }) => {
    await page.goto(path)
    const noisy = solution.replace(
      'return tf.tidy',
      "for (let i = 0; i < 300; i++) console.log('line', i)\n  return tf.tidy",
    )
    const verdict = await expectOutcome(page, noisy, 'passed')
    await verdict.locator('details').first().locator('summary').click()
    await expect(verdict).toContainText('line 0')
    await expect(verdict).toContainText(/100 more lines|100 lines/)
  })

  test('works in Chinese', async ({ page }) => {
    await page.goto(`/zh/exercises/${slug}/`)
    await pasteProgram(page, exerciseFile(slug, 'wrong/no-abs.ts'))
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'failed', { timeout: 60_000 })
    await expect(verdictOf(page)).toContainText('绝对值大的负权重要保留')
  })
})

test.describe('keys', () => {
  test('Ctrl+Enter runs the samples, Ctrl+Shift+Enter submits, in the editor and outside', async ({ page }) => {
    await page.goto(path)
    await pasteProgram(page, solution)
    await page.keyboard.press('Control+Enter')
    await expect(await newVerdict(page)).toHaveAttribute('data-mode', 'run')
    await page.keyboard.press('Control+Shift+Enter')
    await expect(verdictOf(page)).toHaveAttribute('data-mode', 'submit', { timeout: 60_000 })
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+Enter')
    await expect(verdictOf(page)).toHaveAttribute('data-mode', 'run', { timeout: 60_000 })
  })

  test('Ctrl+S saves and runs the samples, and never submits', async ({ page }) => {
    await page.goto(path)
    await pasteProgram(page, solution)
    await page.keyboard.press('Control+s')
    await expect(await newVerdict(page)).toHaveAttribute('data-mode', 'run')
  })

  test('Tab can be freed to leave the editor', async ({ page }) => {
    await page.goto(path)
    await editorReady(page)
    await expect(page.getByText('Ctrl+M').first()).toBeVisible()
    await page.locator('.monaco-editor .view-lines').first().click()
    await page.keyboard.press('Control+m')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.monaco-editor') === null)).toBe(true)
  })
})

test.describe('drafts', () => {
  test('are saved as typed, survive a reload, and nothing runs on load', async ({ page }) => {
    await page.goto(path)
    await pasteProgram(page, `${solution}\n// my draft`)
    await page.waitForTimeout(800)
    await page.reload()
    await editorReady(page)
    await expect(page.locator('.monaco-editor .view-lines').first()).toContainText('greaterEqual')
    await page.waitForTimeout(1500)
    await expect(verdictOf(page)).toHaveCount(0)
  })

  test('Reset brings the starter back and can be undone', async ({ page }) => {
    await page.goto(path)
    await pasteProgram(page, solution)
    const lines = page.locator('.monaco-editor .view-lines').first()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await expect(lines).toContainText('Write your code here')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(lines).toContainText('greaterEqual')
  })

  test('text and verdict survive a language switch in place', async ({ page }) => {
    await page.goto(path)
    await pasteProgram(page, exerciseFile(slug, 'wrong/no-abs.ts'))
    await press(page, 'Submit')
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(/\/zh\/exercises\//)
    await expect(verdictOf(page)).toHaveAttribute('data-outcome', 'failed')
    await expect(verdictOf(page)).toContainText('绝对值大的负权重要保留')
    await editorReady(page)
    await expect(page.locator('.monaco-editor .view-lines').first()).toContainText('rejectedBy')
  })
})

test.describe('the editor', () => {
  test('completes after tf. and marks a type error', async ({ page }) => {
    await page.goto(path)
    await pasteProgram(page, "import * as tf from '@tensorflow/tfjs'\nconst n: number = tf.scalar(1)\ntf.")
    await expect(page.locator('.squiggly-error').first()).toBeVisible({ timeout: 60_000 })
    await page.keyboard.press('Control+End')
    await page.keyboard.type('topk')
    await page.keyboard.press('Control+Space')
    await expect(page.locator('.suggest-widget .monaco-list-row', { hasText: 'topk' }).first()).toBeVisible({
      timeout: 60_000,
    })
  })

  test('a type error does not block a run', async ({ page }) => {
    await page.goto(path)
    await expectOutcome(page, `${solution}\nexport const wrong: number = 'text'\n`, 'passed')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } })

  test('statement, code and results are tabs, and the buttons stay in reach', async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('button', { name: 'Submit', exact: true })).toBeInViewport()
    await page.getByRole('tab', { name: 'Code' }).click()
    await pasteProgram(page, solution)
    const verdict = await press(page, 'Submit')
    await expect(verdict).toHaveAttribute('data-outcome', 'passed')
    await expect(page.getByRole('tab', { name: 'Results' })).toHaveAttribute('aria-selected', 'true')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
