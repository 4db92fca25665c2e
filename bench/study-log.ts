import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findBrowser } from '#scripts/find-browser.ts'
import { browserArguments } from '#tests/e2e/browser.ts'
import { serveEngine } from '#tests/e2e/durability/engine-page.ts'
import { milliseconds, type Spread, spreadOf, table } from './statistics.ts'

const sizes = [1_000, 10_000, 20_000, 40_000] as const
/** The log alone goes first: it leaves the snapshot that the other way reads. */
const ways = ['log', 'snapshot'] as const
const repeats = 9

type Size = (typeof sizes)[number]
type Way = (typeof ways)[number]

/** From a page that has just loaded to a study whose state is there: database opened, log read and folded. */
export async function measureStudyLog(): Promise<string> {
  const { url, close } = await serveEngine()
  const folder = await mkdtemp(join(tmpdir(), 'prunewise-bench-log-'))
  const contexts = new Map<Size, BrowserContext>()
  try {
    for (const size of sizes) {
      const context = await startBrowser(join(folder, String(size)))
      contexts.set(size, context)
      await inPage(context, url, (page) => fillLog(page, size))
    }
    const times = new Map<string, number[]>()
    // Size by size within each round, so that a busy minute of the machine falls on all of them.
    for (let round = 0; round < repeats; round++) {
      for (const [size, context] of contexts) {
        for (const way of ways) {
          const ms = await inPage(context, url, (page) => timeOpening(page, size, way))
          times.set(`${way} ${size}`, [...(times.get(`${way} ${size}`) ?? []), ms])
        }
      }
    }
    return report((way, size) => spreadOf(times.get(`${way} ${size}`) ?? []))
  } finally {
    for (const context of contexts.values()) await context.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    close()
  }
}

/** A browser with a profile on the disk: a window without one keeps its databases in memory. */
function startBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: [...browserArguments] })
}

async function inPage<T>(context: BrowserContext, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage()
  await page.goto(url)
  const result = await work(page)
  await page.close()
  return result
}

/** Sixty acts a day: reviews, attempts with their code and verdict, hints; every fiftieth act is taken back. */
async function fillLog(page: Page, size: number): Promise<void> {
  await page.evaluate(async (count) => {
    const { happening, openStudyLog } = prunewise.engine
    const { log } = await openStudyLog()
    const events = Array.from({ length: count }, (_, n) => {
      const day = 20_000 + Math.floor(n / 60)
      const atMs = day * 86_400_000 + 43_200_000 + (n % 60) * 120_000
      const made = n % 50 === 49 ? { kind: 'undone', target: `event-${n - 1}` } : happening(n)
      return { ...made, id: `event-${n}`, device: log.device, atMs, day, order: atMs }
    })
    for (let from = 0; from < count; from += 500) {
      await log.append(events.slice(from, from + 500) as Parameters<typeof log.append>[0])
    }
  }, size)
}

/** Opens the study as a page does that has just loaded; leaves a snapshot behind where there was none, else none. */
function timeOpening(page: Page, size: number, way: Way): Promise<number> {
  return page.evaluate(
    async ([events, from]) => {
      const { open, openDatabase, readSnapshot } = prunewise.engine
      const started = performance.now()
      const study = await open()
      const ms = performance.now() - started
      if (study.get().state.events !== events) throw new Error('The log was not read as a whole.')
      const database = await openDatabase()
      if (from === 'snapshot') await database.delete('meta', 'snapshot')
      else {
        while (readSnapshot(await database.get('meta', 'snapshot'))?.events.length !== events) {
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      return ms
    },
    [size, way] as const,
  )
}

function report(spread: (way: Way, size: Size) => Spread): string {
  const rows = sizes.map((size, index) => {
    const before = sizes[index - 1]
    const cells = ways.flatMap((way) => {
      const now = spread(way, size)
      const growth = before && now.median / spread(way, before).median / (size / before)
      return [milliseconds(now), ((now.median / size) * 1000).toFixed(1), growth ? growth.toFixed(2) : '–']
    })
    return [size.toLocaleString('en-US'), ...cells]
  })
  const columns = ['ms', 'ms per 1,000', 'growth']
  const header = [
    'events',
    ...['without', 'with'].flatMap((way) => columns.map((column) => `${way} snapshot, ${column}`)),
  ]
  return table(header, rows)
}
