import { expect, type Page, test } from '@playwright/test'
import { editorReady, newVerdict, verdictOf } from './workbench.ts'

const path = '/en/exercises/weight-prune/'

test.beforeEach(async ({ page }) => {
  await page.goto(path)
  await editorReady(page)
})

test.describe('leaving the editor', () => {
  test('Escape leads to the tools below it, Tab on to Run, Enter runs', async ({ page }) => {
    await intoEditor(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('group', { name: 'Editor tools' })).toBeFocused()
    for (const name of ['Format', 'Editor settings', 'Keyboard shortcuts', 'Run']) {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await expect(await newVerdict(page)).toHaveAttribute('data-mode', 'run')
  })

  test('Escape first takes back what it can: suggestions, then a selection', async ({ page }) => {
    await intoEditor(page)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\nlayers')
    await page.keyboard.press('Control+i')
    await expect(page.locator('.suggest-widget.visible')).toBeVisible({ timeout: 60_000 })
    await page.keyboard.press('Escape')
    await expect(page.locator('.suggest-widget.visible')).toHaveCount(0)
    expect(await inEditor(page)).toBe(true)
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Escape')
    expect(await inEditor(page)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await inEditor(page)).toBe(false)
  })

  test('Ctrl+M lets Tab move on: it is said, shown and remembered', async ({ page }) => {
    const hint = page.locator('#leave-editor')
    await expect(hint).toHaveText(/^Tab indents\. Ctrl\+M lets Tab move on\./)
    await intoEditor(page)
    await page.keyboard.press('Control+m')
    await expect(page.locator('.monaco-aria-container')).toContainText('Tab will now move focus')
    await expect(hint).toHaveText(/^Tab moves on\. Ctrl\+M lets Tab indent\./)
    await expect(page.locator('.monaco-editor [aria-describedby="leave-editor"]')).toHaveCount(1)
    await page.reload()
    await editorReady(page)
    await expect(hint).toHaveText(/^Tab moves on/)
    await intoEditor(page)
    for (const name of ['Format', 'Editor settings', 'Keyboard shortcuts', 'Run']) {
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name, exact: true })).toBeFocused()
    }
    await page.getByRole('button', { name: 'Editor settings' }).click()
    await page.getByRole('checkbox', { name: 'Tab moves on' }).uncheck()
    await page.keyboard.press('Escape')
    await expect(hint).toHaveText(/^Tab indents/)
    await intoEditor(page)
    await page.keyboard.press('Tab')
    expect(await inEditor(page)).toBe(true)
  })
})

test.describe('shortcuts', () => {
  test('? lists them all, and the focus comes back', async ({ page }) => {
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('i')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(list).toBeVisible()
    for (const text of ['Submit', 'Ctrl+Shift+Enter', 'Suggest completions', 'Next exercise', 'Leave the editor']) {
      await expect(list).toContainText(text)
    }
    await page.keyboard.press('r')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    await expect(page.locator('#pane-statement')).toBeFocused()
    await expect(verdictOf(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await expect(list).toBeVisible()
  })

  test('e, i and r go to the panes; letters in the editor are text', async ({ page }) => {
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('r')
    await expect(page.locator('#pane-results')).toBeFocused()
    await page.keyboard.press('i')
    await expect(page.locator('#pane-statement')).toBeFocused()
    await page.keyboard.press('e')
    await expect.poll(() => inEditor(page)).toBe(true)
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n// ehinpr?')
    await expect(page.locator('.monaco-editor .view-lines')).toContainText('ehinpr?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('n and p go to the next and the previous exercise', async ({ page }) => {
    const next = await page.getByRole('link', { name: /^Next exercise/ }).getAttribute('href')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('n')
    await expect(page).toHaveURL(next as string)
    await page.keyboard.press('p')
    await expect(page).toHaveURL(path)
  })

  test('single letters can be switched off in the list, ? with them, and stay off', async ({ page }) => {
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByRole('checkbox', { name: 'Single-letter shortcuts' }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await editorReady(page)
    await page.getByRole('heading', { level: 1 }).click()
    for (const key of ['r', 'e', '?']) await page.keyboard.press(key)
    await expect(page.locator('#pane-results')).not.toBeFocused()
    expect(await inEditor(page)).toBe(false)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Control+Enter')
    await expect(await newVerdict(page)).toHaveAttribute('data-mode', 'run')
  })
})

async function intoEditor(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click()
}

function inEditor(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null)
}
