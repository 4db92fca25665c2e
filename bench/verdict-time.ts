import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { pasteProgram } from '#tests/e2e/workbench.ts'
import { measureEndlessLoop } from './endless-loop.ts'
import type { Goal, Measured } from './goals.ts'
import type { Lab } from './lab.ts'
import { milliseconds, type Spread, spreadOf, table } from './statistics.ts'
import { timeSubmit } from './time-submit.ts'

const slugs = ['prune-by-threshold', 'magnitude-prune', 'weight-prune', 'prune-conv-filters'] as const
const repeats = 20
const warmUps = 3
/** Long enough for the spare worker of the next run to be warm. */
const pauseMs = 1500

/** Click on Submit to the verdict on the page, warm, beside the same calls in a bare warm worker. */
export async function measureVerdicts({ browser, site, bare }: Lab): Promise<Measured> {
  const rows: string[][] = []
  const goals: Goal[] = []
  for (const slug of slugs) {
    const verdict = await verdictTimes(browser, site, slug)
    const [worker, first] = [await bareTimes(browser, bare, slug), await firstTimes(browser, bare, slug)]
    const ratio = verdict.median / worker.median
    const difference = verdict.median - worker.median
    const over = verdict.median - 1.3 * worker.median
    const cells = [ratio.toFixed(2), difference.toFixed(1), over.toFixed(1)]
    rows.push([slug, milliseconds(verdict), milliseconds(worker), milliseconds(first), ...cells])
    goals.push({ what: `verdict of ${slug}`, measured: verdict.median, limit: 1.3 * worker.median + 15, unit: ' ms' })
  }
  const header = [
    'exercise',
    'verdict ms',
    'bare worker ms',
    'bare worker, first run ms',
    'ratio',
    'difference ms',
    'beyond 1.3 times, ms',
  ]
  const loop = await measureEndlessLoop(browser, site)
  return { section: `${table(header, rows)}\n\n${loop.section}`, goals: [...goals, ...loop.goals] }
}

async function verdictTimes(browser: Browser, site: string, slug: string): Promise<Spread> {
  const page = await browser.newPage()
  await page.goto(`${site}/en/exercises/${slug}/`)
  await pasteProgram(page, await readFile(join('exercises', slug, 'solution.ts'), 'utf8'))
  const times: number[] = []
  for (let i = 0; i < warmUps + repeats; i++) {
    await page.waitForTimeout(pauseMs)
    times.push(await timeSubmit(page, 'passed'))
  }
  await page.close()
  return spreadOf(times.slice(warmUps))
}

/** The same calls again and again in the worker that recorded them. */
async function bareTimes(browser: Browser, bare: string, slug: string): Promise<Spread> {
  return spreadOf((await timesInBareWorker(browser, bare, slug, warmUps + repeats)).slice(warmUps))
}

/** The first calls in workers that never made them, for a run has a realm of its own. */
async function firstTimes(browser: Browser, bare: string, slug: string): Promise<Spread> {
  const times: number[] = []
  for (let i = 0; i < repeats; i++) times.push(...(await timesInBareWorker(browser, bare, slug, 1, true)))
  return spreadOf(times)
}

async function timesInBareWorker(
  browser: Browser,
  bare: string,
  slug: string,
  runs: number,
  isNew = false,
): Promise<number[]> {
  const page = await browser.newPage()
  // tsx names inner functions by a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.goto(bare)
  const times = await page.evaluate(
    async ({ slug, runs, isNew }) => {
      const start = () => new Worker('bare-worker.js', { type: 'module' })
      const ask = (worker: Worker, question: object): Promise<unknown> =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = (event) => reject(new Error(event.message))
          worker.postMessage(question)
        })
      const recorder = start()
      const calls = await ask(recorder, { type: 'record', slug, seed: '5f3a9c2e' })
      if (isNew) recorder.terminate()
      const worker = isNew ? start() : recorder
      await ask(worker, { type: 'prepare', slug, calls })
      const times: number[] = []
      for (let i = 0; i < runs; i++) {
        const started = performance.now()
        await ask(worker, { type: 'go' })
        times.push(performance.now() - started)
      }
      return times
    },
    { slug, runs, isNew },
  )
  await page.close()
  return times
}
