import type { Page } from '@playwright/test'
import { editorReady } from '#tests/e2e/workbench.ts'
import type { Measured } from './goals.ts'
import type { Lab } from './lab.ts'
import { milliseconds, spreadOf, table } from './statistics.ts'

const repeats = 9
const path = '/en/exercises/prune-by-threshold/'

/** From navigation, cold cache: the editor takes typed text; the sandbox has a warm worker; the judge has tfjs. */
export async function measureStartUp({ browser, site }: Lab): Promise<Measured> {
  const area: number[] = []
  const editor: number[] = []
  const sandbox: number[] = []
  const judge: number[] = []
  for (let i = 0; i < repeats; i++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(site + path, { waitUntil: 'commit' })
    area.push(await typedAt(page))
    await editorReady(page)
    editor.push(await page.evaluate(() => performance.now()))
    const ends = await page.waitForFunction(() => {
      const [one, two] = ['runner:sandbox', 'runner:judge'].map((name) => performance.getEntriesByName(name)[0])
      return one && two ? [one.duration, two.duration] : null
    })
    const [sandboxMs, judgeMs] = (await ends.jsonValue()) as [number, number]
    sandbox.push(sandboxMs)
    judge.push(judgeMs)
    await context.close()
  }
  const section = table(
    ['from navigation, cold cache', 'ms'],
    [
      ['text area takes typed text', milliseconds(spreadOf(area))],
      ['Monaco takes typed text', milliseconds(spreadOf(editor))],
      ['sandbox with a warm learner worker', milliseconds(spreadOf(sandbox))],
      ['judge with tfjs', milliseconds(spreadOf(judge))],
    ],
  )
  const { median } = spreadOf(area)
  return { section, goals: [{ what: 'text area takes typed text', measured: median, limit: 500, unit: ' ms' }] }
}

/** When a character that is typed as soon as the text area can be changed stands in it. */
async function typedAt(page: Page): Promise<number> {
  // A locator would look again only after ever longer pauses.
  await page.waitForFunction(() => {
    const area = document.querySelector<HTMLTextAreaElement>('textarea.bench-area:not([readonly])')
    area?.focus()
    return area !== null
  })
  await page.keyboard.type('§')
  return page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('textarea.bench-area')
    if (!area?.value.includes('§')) throw new Error('the text area did not take the text')
    return performance.now()
  })
}
