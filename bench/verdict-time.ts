import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { pasteProgram } from '#tests/e2e/workbench.ts'
import type { Lab } from './lab.ts'
import { milliseconds, type Spread, spreadOf, table } from './statistics.ts'

const slugs = ['prune-by-threshold', 'magnitude-prune', 'weight-prune', 'prune-conv-filters'] as const
const repeats = 20
const warmUps = 3
/** Long enough for the spare worker of the next run to be warm. */
const pauseMs = 1500

/** Click on Submit to the verdict on the page, warm, beside the same calls in a bare warm worker. */
export async function measureVerdicts({ browser, site, bare }: Lab): Promise<string> {
  const rows: string[][] = []
  for (const slug of slugs) {
    const [verdict, worker] = [await verdictTimes(browser, site, slug), await bareTimes(browser, bare, slug)]
    const ratio = verdict.median / worker.median
    const difference = verdict.median - worker.median
    rows.push([slug, milliseconds(verdict), milliseconds(worker), ratio.toFixed(2), difference.toFixed(1)])
  }
  return table(['exercise', 'verdict ms', 'bare worker ms', 'ratio', 'difference ms'], rows)
}

async function verdictTimes(browser: Browser, site: string, slug: string): Promise<Spread> {
  const page = await browser.newPage()
  await page.goto(`${site}/en/exercises/${slug}/`)
  await pasteProgram(page, await readFile(join('exercises', slug, 'solution.ts'), 'utf8'))
  const times: number[] = []
  for (let i = 0; i < warmUps + repeats; i++) {
    await page.waitForTimeout(pauseMs)
    times.push(await timeSubmit(page))
  }
  await page.close()
  return spreadOf(times.slice(warmUps))
}

/** Presses Submit in the page and waits for the verdict there, so that no round trip of the driver is counted. */
function timeSubmit(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const submit = [...document.querySelectorAll('button')].find(
          (button) => button.textContent?.trim() === 'Submit',
        )
        const started = performance.now()
        const observer = new MutationObserver(() => {
          const outcome = document.querySelector('[data-testid="verdict"]')?.getAttribute('data-outcome')
          if (!outcome || !seenGone) {
            if (!outcome) seenGone = true
            return
          }
          observer.disconnect()
          if (outcome === 'passed') resolve(performance.now() - started)
          else reject(new Error(`the solution got ${outcome}`))
        })
        let seenGone = document.querySelector('[data-testid="verdict"]') === null
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        submit?.click()
      }),
  )
}

async function bareTimes(browser: Browser, bare: string, slug: string): Promise<Spread> {
  const page = await browser.newPage()
  // tsx names inner functions by a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.goto(bare)
  const times = await page.evaluate(
    async ({ slug, runs }) => {
      const worker = new Worker('bare-worker.js', { type: 'module' })
      const ask = (type: string): Promise<void> =>
        new Promise((resolve, reject) => {
          worker.onmessage = () => resolve()
          worker.onerror = (event) => reject(new Error(event.message))
          worker.postMessage({ type, slug, seed: '5f3a9c2e' })
        })
      await ask('prepare')
      const times: number[] = []
      for (let i = 0; i < runs; i++) {
        const started = performance.now()
        await ask('go')
        times.push(performance.now() - started)
      }
      return times
    },
    { slug, runs: warmUps + repeats },
  )
  await page.close()
  return spreadOf(times.slice(warmUps))
}
