import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { pasteProgram } from '#tests/e2e/workbench.ts'
import type { Measured } from './goals.ts'
import { milliseconds, spreadOf, table } from './statistics.ts'
import { timeSubmit } from './time-submit.ts'

const slug = 'prune-by-threshold'
const repeats = 5
const endless = 'export function pruneByThreshold(): never {\n  for (;;);\n}\n'

/** An endless loop: from the click to the time-out, beyond the call's deadline, and how soon the next Submit passes. */
export async function measureEndlessLoop(browser: Browser, site: string): Promise<Measured> {
  const folder = join('exercises', slug)
  const { timeLimitMs } = JSON.parse(await readFile(join(folder, 'exercise.json'), 'utf8')) as { timeLimitMs: number }
  const solution = await readFile(join(folder, 'solution.ts'), 'utf8')
  const page = await browser.newPage()
  await page.goto(`${site}/en/exercises/${slug}/`)
  const late: number[] = []
  const next: number[] = []
  for (let i = 0; i <= repeats; i++) {
    await pasteProgram(page, endless)
    await page.waitForTimeout(1_500)
    late.push((await timeSubmit(page, 'timeout')) - timeLimitMs)
    await pasteProgram(page, solution)
    next.push(await timeSubmit(page, 'passed'))
  }
  await page.close()
  // The first run also loads what is loaded once.
  const section = table(
    ['an endless loop', 'ms'],
    [
      [`time-out shown, beyond the deadline of ${timeLimitMs} ms`, milliseconds(spreadOf(late.slice(1)))],
      ['verdict of a Submit pressed at once after it', milliseconds(spreadOf(next.slice(1)))],
    ],
  )
  const measured = spreadOf(late.slice(1)).median
  return {
    section,
    goals: [{ what: 'time-out of an endless loop, beyond its deadline', measured, limit: 50, unit: ' ms' }],
  }
}
