import { expect, type Page, test } from '@playwright/test'
import { editorReady, editorText, newVerdict, pasteProgram } from './workbench.ts'

test('Vim keys are loaded only when they are wanted, and work', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => {
    if (/\/vim-/.test(request.url())) loaded.push(request.url())
  })
  await page.goto('/en/exercises/weight-prune/')
  await editorReady(page)
  await pasteProgram(page, 'export const one = 1\n/**\n * text\n */\nexport const two = 2\n')
  expect(loaded).toEqual([])
  await page.getByRole('button', { name: 'Editor settings' }).click()
  await page.getByRole('checkbox', { name: 'Vim keys' }).check()
  await page.keyboard.press('Escape')
  const mode = page.getByRole('status', { name: 'Vim mode' })
  await expect(mode).toContainText('NORMAL')
  expect(loaded).toHaveLength(1)

  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.type('ggdd')
  await page.keyboard.type('j>>')
  await page.keyboard.type('Gkcwlet')
  await expect(mode).toContainText('INSERT')
  await page.keyboard.press('Escape')
  await expect(mode).toContainText('NORMAL')
  await page.keyboard.press('Escape')
  expect(await inEditor(page)).toBe(true)

  await page.keyboard.press('Control+Enter')
  await expect(await newVerdict(page)).toHaveAttribute('data-mode', 'run')
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('Control+m')
  await expect(page.locator('#leave-editor')).toHaveText('Tab moves on. Ctrl+M lets Tab indent.')
  await page.keyboard.press('Tab')
  expect(await inEditor(page)).toBe(false)

  await page.reload()
  await editorReady(page)
  await expect(mode).toContainText('NORMAL')
  await page.getByRole('button', { name: 'Editor settings' }).click()
  await page.getByRole('checkbox', { name: 'Vim keys' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(mode).toHaveCount(0)
  expect(await editorText(page)).toBe('/**\n   * text\n */\nlet const two = 2\n')
})

function inEditor(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null)
}
