import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

/** The text of a file of an exercise. */
export function exerciseFile(slug: string, file: string): string {
  return readFileSync(join('exercises', slug, file), 'utf8')
}

/** Waits until Monaco is there and can be typed into. */
export async function editorReady(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().waitFor()
  await page.locator('.monaco-editor :is(.native-edit-context, textarea)').first().waitFor({ state: 'attached' })
}

/** Replaces the editor's text as a learner would: select all, then paste. Typing would close brackets by itself. */
export async function pasteProgram(page: Page, program: string): Promise<void> {
  await editorReady(page)
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, program)
}

export function verdictOf(page: Page): Locator {
  return page.getByTestId('verdict')
}

/** Presses a button by its visible name and waits for the verdict of the new run. */
export async function press(page: Page, name: 'Run' | 'Submit'): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click()
  return newVerdict(page)
}

/** The old verdict goes when a run starts; this waits for the next one. */
export async function newVerdict(page: Page): Promise<Locator> {
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeDisabled({ timeout: 60_000 })
  const verdict = verdictOf(page)
  await verdict.waitFor({ timeout: 60_000 })
  return verdict
}

/** Submits a program and expects this outcome. */
export async function expectOutcome(page: Page, program: string, outcome: string): Promise<Locator> {
  await pasteProgram(page, program)
  const verdict = await press(page, 'Submit')
  await expect(verdict).toHaveAttribute('data-outcome', outcome)
  return verdict
}

/** The editor's whole text, as Ctrl+A and Ctrl+C would take it. */
export async function editorText(page: Page): Promise<string> {
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  return page.evaluate(() => {
    const clipboardData = new DataTransfer()
    const copy = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(copy)
    return clipboardData.getData('text/plain')
  })
}
