import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page } from '@playwright/test'
import { plantAttempt, plantReview } from './seed-log.ts'
import { storedDrafts } from './stored.ts'
import { editorReady, pasteProgram } from './workbench.ts'

export const nowMs = Date.now()
const dayMs = 86_400_000
export const planted = [
  plantReview('questions/what-is-pruning', 'good', nowMs - 3 * dayMs, { answer: 'cut, "then" tune\n再训练' }),
  plantReview('questions/pruning-impact', 'again', nowMs - 2 * dayMs),
  plantAttempt('prune-by-threshold', 'failed', nowMs - dayMs),
]
export const progressPart = (page: Page) => page.locator('#export')
export const importPart = (page: Page) => page.locator('#import')

/** The page of settings and data, when it has read the log. */
export async function openSettings(page: Page, locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/settings/`)
  await page.getByRole('slider').waitFor()
}

/** Writes code into the editor of an exercise and waits until the browser has it. */
export async function leaveDraft(page: Page, code: string): Promise<void> {
  await page.goto('/en/exercises/prune-by-threshold/')
  await editorReady(page)
  await pasteProgram(page, code)
  await expect.poll(async () => (await storedDrafts(page)).join('\n')).toContain(code.trim())
}

/** Presses a button of the exports and gives the file. */
export async function download(page: Page, name: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  await expect(progressPart(page).getByRole('status')).toContainText(`Saved as ${file.suggestedFilename()}`)
  return file
}

export async function textOf(file: Download): Promise<string> {
  return readFile(await file.path(), 'utf8')
}

/** Chooses a file of this text for an import. */
export function choose(page: Page, name: string, text: string): Promise<void> {
  return page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}
