import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { transpile } from '#lib/runner/transpile.ts'
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
const pauseMs = 2500

/**
 * Click on Submit to the verdict on the page, warm, beside the same calls in a bare warm worker. Code that is submitted
 * has just been changed, so the worker too loads it anew for each run; what it takes where nothing was changed is told
 * beside.
 */
export async function measureVerdicts({ browser, site, bare }: Lab): Promise<Measured> {
  const rows: string[][] = []
  const goals: Goal[] = []
  for (const slug of slugs) {
    const verdict = await verdictTimes(browser, site, slug)
    const worker = spreadOf((await timesInBareWorker(browser, bare, slug, 'changed')).slice(warmUps))
    const again = spreadOf((await timesInBareWorker(browser, bare, slug, 'unchanged')).slice(warmUps))
    const first = spreadOf(await timesInBareWorker(browser, bare, slug, 'new worker'))
    const over = [worker, again].map(({ median }) => (verdict.median - 1.3 * median).toFixed(1))
    const ratio = (verdict.median / worker.median).toFixed(2)
    rows.push([slug, ...[verdict, worker].map(milliseconds), ratio, ...[again, first].map(milliseconds), ...over])
    goals.push({ what: `verdict of ${slug}`, measured: verdict.median, limit: 1.3 * worker.median + 15, unit: ' ms' })
  }
  const header = [
    'exercise',
    'verdict ms',
    'bare worker ms',
    'ratio',
    'bare worker, code unchanged ms',
    'bare worker, first run ms',
    'beyond 1.3 times the bare worker, ms',
    'the same, code unchanged, ms',
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

/** `changed`: each run loads the code. `unchanged`: the first does. `new worker`: each is the first of a worker. */
async function timesInBareWorker(
  browser: Browser,
  bare: string,
  slug: string,
  what: 'changed' | 'unchanged' | 'new worker',
): Promise<number[]> {
  const code = transpile(await readFile(join('exercises', slug, 'solution.ts'), 'utf8'))
  if (!code.ok) throw new Error(`${slug}: ${code.message}`)
  const page = await browser.newPage()
  // tsx names inner functions by a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.goto(bare)
  const times = await page.evaluate(
    async ({ slug, what, code, runs }) => {
      const start = () => new Worker('bare-worker.js', { type: 'module' })
      const ask = (worker: Worker, question: object): Promise<unknown> =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = (event) => reject(new Error(event.message))
          worker.postMessage(question)
        })
      const recorder = start()
      const calls = await ask(recorder, { type: 'record', slug, seed: '5f3a9c2e' })
      const times: number[] = []
      for (let i = 0; i < runs; i++) {
        const worker = what === 'new worker' ? start() : recorder
        await ask(worker, { type: 'inputs', calls })
        // As a learner's change does, a remark makes it other code for the browser.
        const anew = what === 'unchanged' && i > 0 ? null : `${code}\n// ${i}`
        const started = performance.now()
        await ask(worker, { type: 'go', code: anew })
        times.push(performance.now() - started)
        if (worker !== recorder) worker.terminate()
      }
      recorder.terminate()
      return times
    },
    { slug, what, code: code.code, runs: warmUps + repeats },
  )
  await page.close()
  return times
}
