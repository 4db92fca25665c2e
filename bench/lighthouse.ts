import { createServer } from 'node:net'
import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import { findBrowser } from '#scripts/find-browser.ts'
import { browserArguments } from '#tests/e2e/browser.ts'
import { serveCompressed } from './compressed-server.ts'
import type { Goal, Measured } from './goals.ts'
import type { Lab } from './lab.ts'
import { milliseconds, type Spread, spreadOf, table } from './statistics.ts'

/** With the performance that each should reach. */
const pages = [
  ['home', '/en/', 98],
  ['question', '/en/questions/why-no-speedup/', 98],
  ['question in Chinese, with maths', '/zh/questions/csr-size-calc/', 98],
  ['question list', '/en/questions/', 98],
  ['exercise list', '/en/exercises/', 98],
  ['exercise', '/en/exercises/prune-by-threshold/', 90],
] as const

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const metrics = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const
const runs = 9

/** Lighthouse's scores of each kind of page as it comes: a phone on simulated slow 4G, nothing cached. */
export async function measureLighthouse(lab: () => Promise<Lab>): Promise<Measured> {
  await lab()
  const site = await serveCompressed('out', 0)
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
    // Playwright switches it off; Lighthouse looks whether a page hinders it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const scores: string[][] = []
  const times: string[][] = []
  const faults = new Set<string>()
  const goals: Goal[] = []
  for (const [name, path, performance] of pages) {
    const results = await measurePage(site.url + path, port)
    scores.push([name, ...categories.map((category) => score(results, category))])
    times.push([
      name,
      ...metrics.map((metric) => milliseconds(spreadOf(results.map(valuesOf(metric))))),
      shift(results),
    ])
    const [taken, ...others] = categories.map((category) => 100 - scoresOf(results, category).median)
    goals.push({ what: `points taken off ${name}: performance`, measured: taken, limit: 100 - performance, unit: '' })
    goals.push({ what: `points taken off ${name}: all else`, measured: Math.max(...others), limit: 0, unit: '' })
    for (const fault of faultsOf(results)) faults.add(`- ${name}: ${fault}`)
  }
  await browser.close()
  await site.close()
  const section = [
    table(['page', 'performance', 'accessibility', 'best practices', 'SEO'], scores),
    table(['page', 'FCP ms', 'LCP ms', 'blocking ms', 'shift'], times),
    faults.size === 0 ? 'No audit outside performance failed.' : ['Failed audits:', '', ...faults].join('\n'),
  ].join('\n\n')
  return { section, goals }
}

/** The first run is not counted: the server compresses what it is first asked for. */
async function measurePage(url: string, port: number): Promise<readonly Result[]> {
  const results: Result[] = []
  for (let run = 0; run <= runs; run++) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] })
    if (!result || result.lhr.runtimeError) throw new Error(`${url}: ${result?.lhr.runtimeError?.message}`)
    if (run > 0) results.push(result.lhr)
  }
  return results
}

function scoresOf(results: readonly Result[], category: string): Spread {
  return spreadOf(results.map(({ categories }) => (categories[category].score ?? 0) * 100))
}

function score(results: readonly Result[], category: string): string {
  const { median, low, high } = scoresOf(results, category)
  return low === high ? median.toFixed(0) : `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`
}

function valuesOf(audit: string): (result: Result) => number {
  return ({ audits }) => audits[audit].numericValue ?? Number.NaN
}

function shift(results: readonly Result[]): string {
  return spreadOf(results.map(valuesOf('cumulative-layout-shift'))).median.toFixed(3)
}

/** What fails in any run of the categories that must be whole. */
function faultsOf(results: readonly Result[]): ReadonlySet<string> {
  return new Set(
    results.flatMap(({ audits, categories }) =>
      Object.values(categories)
        .filter(({ id }) => id !== 'performance')
        .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
        .map(({ id }) => audits[id])
        .filter(({ score: reached }) => reached !== null && reached < 1)
        .map(({ id, title }) => `${title} (${id})`),
    ),
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
