import type { Browser, Page } from '@playwright/test'
import { buildEmptyExport } from '#scripts/measure/empty-export.ts'
import { serveCompressed } from './compressed-server.ts'
import type { Goal, Measured } from './goals.ts'
import { bytes, milliseconds, type Spread, spreadOf, table } from './statistics.ts'

const runs = 9
const quietMs = 2_500

/** A phone on a slow network, as the comparison was measured. */
const network = { latency: 562, bytesPerSecond: (1.44 * 1024 * 1024) / 8, cpuRate: 4 }

interface Reading {
  readonly scriptBytes: number
  readonly allBytes: number
  readonly lcpMs: number
  readonly shift: number
  /** From the click on the next question to its prompt on the screen; `null` on a page without one. */
  readonly nextMs: number | null
}

/**
 * What a reader's first page costs beside a page of an empty export of the same Next, both served with brotli to a
 * browser with an empty cache, a slow network and a slow processor.
 */
export async function measureReading(browser: Browser, outDir = 'out'): Promise<Measured> {
  const empty = await serveCompressed(await buildEmptyExport('.generated/measure/empty'), 0)
  const site = await serveCompressed(outDir, 0)
  const pages = [
    ['empty export', `${empty.url}/`],
    ['home', `${site.url}/en/`],
    ['question list', `${site.url}/en/questions/`],
    ['question', `${site.url}/en/questions/why-no-speedup/`],
    ['question with maths', `${site.url}/en/questions/what-is-pruning/`],
    ['question in Chinese', `${site.url}/zh/questions/what-is-pruning/`],
    ['calculation in Chinese', `${site.url}/zh/questions/csr-size-calc/`],
  ] as const
  const measured: { readonly name: string; readonly readings: readonly Reading[] }[] = []
  for (const [name, url] of pages) {
    await read(browser, url)
    const readings: Reading[] = []
    for (let run = 0; run < runs; run++) readings.push(await read(browser, url))
    measured.push({ name, readings })
  }
  await Promise.all([empty.close(), site.close()])
  return describe(measured)
}

function describe(measured: readonly { readonly name: string; readonly readings: readonly Reading[] }[]): Measured {
  const floor = summarise(measured[0].readings)
  const rows = measured.map(({ name, readings }) => {
    const { scripts, all, lcp, shift, next } = summarise(readings)
    return [
      ...[name, bytes(scripts), (scripts / floor.scripts).toFixed(3), bytes(all)],
      ...[milliseconds(lcp), (lcp.median / floor.lcp.median).toFixed(2), shift.toFixed(3)],
      next ? milliseconds(next) : '–',
    ]
  })
  const header = [
    'page, first visit',
    'JS bytes',
    'ratio',
    'all bytes',
    'LCP ms',
    'ratio',
    'layout shift',
    'next question ms',
  ]
  const shift = Math.max(...measured.map(({ readings }) => summarise(readings).shift))
  return { section: table(header, rows), goals: goalsOf(floor, summarise(measured[3].readings), shift) }
}

/**
 * Starlight took 2,352 ms to its largest paint where an empty export took 1,072, on the machine of the comparison:
 * 0.6 of that is 1.32 times the empty export.
 */
const lcpLimit = (0.6 * 2352) / 1072

function goalsOf(floor: Summary, question: Summary, shift: number): readonly Goal[] {
  return [
    {
      what: 'JavaScript of a question page beside an empty export',
      measured: question.scripts / floor.scripts,
      limit: 1.05,
      unit: '',
    },
    {
      what: 'largest paint of a question page beside an empty export',
      measured: question.lcp.median / floor.lcp.median,
      limit: lcpLimit,
      unit: '',
    },
    { what: 'layout shift, the most of any page', measured: shift, limit: 0, unit: '' },
    { what: 'click to the next question', measured: question.next?.median ?? 0, limit: 100, unit: ' ms' },
  ]
}

type Summary = ReturnType<typeof summarise>

function summarise(readings: readonly Reading[]) {
  const median = (pick: (reading: Reading) => number) => spreadOf(readings.map(pick)).median
  const next: Spread | null = readings[0].nextMs === null ? null : spreadOf(readings.map(({ nextMs }) => nextMs ?? 0))
  return {
    scripts: median(({ scriptBytes }) => scriptBytes),
    all: median(({ allBytes }) => allBytes),
    lcp: spreadOf(readings.map(({ lcpMs }) => lcpMs)),
    shift: Math.max(...readings.map(({ shift }) => shift)),
    next,
  }
}

async function read(browser: Browser, url: string): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const sums = await countBytes(page)
  await page.addInitScript(observePaints)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(quietMs)
  const { scriptBytes, allBytes } = { ...sums }
  const { lcpMs, shift } = await page.evaluate(() => (window as unknown as { paints: typeof paints }).paints)
  await page.waitForLoadState('networkidle')
  const nextMs = await page.evaluate(pressNext)
  await context.close()
  return { scriptBytes, allBytes, lcpMs, shift, nextMs }
}

/** Throttles the page and counts what comes over the wire, compressed; prefetches of other pages are not counted. */
async function countBytes(page: Page): Promise<{ scriptBytes: number; allBytes: number }> {
  const sums = { scriptBytes: 0, allBytes: 0 }
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.bytesPerSecond,
    uploadThroughput: network.bytesPerSecond,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: network.cpuRate })
  const types = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    types.set(requestId, /\.txt($|\?)/.test(response.url) ? 'Prefetch' : type)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId)
    if (type === 'Prefetch') return
    sums.allBytes += encodedDataLength
    if (type === 'Script') sums.scriptBytes += encodedDataLength
  })
  return sums
}

const paints = { lcpMs: 0, shift: 0 }

/** Runs in the page, before anything else. */
function observePaints(): void {
  const seen = { lcpMs: 0, shift: 0 }
  Object.assign(window, { paints: seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcpMs = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page: presses the link to the next question and waits until its prompt has been painted. */
function pressNext(): Promise<number | null> {
  const link = document.querySelector<HTMLAnchorElement>('main a[rel=next]')
  const prompt = document.querySelector('h1')?.textContent
  if (!link || !location.pathname.match(/questions\/[a-z]/)) return Promise.resolve(null)
  return new Promise((resolve) => {
    const started = performance.now()
    // The first frame in which the new prompt stands.
    new MutationObserver((_, observer) => {
      if (document.querySelector('h1')?.textContent === prompt) return
      observer.disconnect()
      requestAnimationFrame(() => resolve(performance.now() - started))
    }).observe(document, { childList: true, characterData: true, subtree: true })
    link.click()
  })
}
