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

/** What the last action led to, as it is read out. */
export function statusOf(page: Page): Locator {
  return page.locator('.bench-status').getByRole('status')
}

/** Presses a button by its visible name and waits for the verdict of the new run. */
export async function press(page: Page, name: 'Run' | 'Submit'): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click()
  return newVerdict(page)
}

/** Waits for a verdict that this has not returned yet: a quick run puts it in the place of the one before. */
export async function newVerdict(page: Page): Promise<Locator> {
  const exercise = new URL(page.url()).pathname.split('/').at(-2) ?? ''
  const seen = await page.evaluate((slug) => (globalThis as unknown as Seen).seenVerdicts?.[slug], exercise)
  const verdict = page.locator(`[data-testid="verdict"]:not([data-place="${seen}"])`)
  await verdict.waitFor({ timeout: 60_000 })
  const place = (await verdict.getAttribute('data-place')) ?? ''
  await page.evaluate(
    (known) => {
      const { seenVerdicts } = globalThis as unknown as Seen
      Object.assign(globalThis, { seenVerdicts: { ...seenVerdicts, ...known } })
    },
    { [exercise]: place },
  )
  return verdictOf(page)
}

/** Kept in the page, so that a reload forgets it as the page forgets its verdicts. */
interface Seen {
  readonly seenVerdicts?: Readonly<Record<string, string>>
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
