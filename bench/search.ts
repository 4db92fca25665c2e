import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { getDeck, getExercises } from '#lib/content/deck.ts'
import { searchDocuments } from '#lib/content/search-documents.ts'
import type { SearchDocument } from '#lib/core/search-document.ts'
import { buildSearch } from '#scripts/build-search.ts'
import { serveExport } from '#scripts/serve.ts'
import type { Measured } from './goals.ts'
import type { Lab } from './lab.ts'
import { generateDocuments, vocabularyOf } from './search-deck.ts'
import { readAnswers, watchWorkers } from './search-watch.ts'
import { bytes, quantile, table } from './statistics.ts'

const generated = 10_000

/** Typed sign by sign, as a learner would; with a slip, with symbols, in both languages. */
const queries = [
  ...['structured pruning', 'sparsty', 'magnitude threshold', 'how to evaluate a pruned model', 'pruneByThreshold'],
  ...['top-k', '2:4', '‖W‖', 'compresion ratio', 'dense kernels', 'LeNet-300-100', '50%', 'weights of a layer', 'L0'],
  ...[
    '剪枝',
    '非结构化剪枝',
    '稀疏度',
    '为什么剪枝之后推理没有变快',
    '全局剪枝',
    '压缩率',
    'CSR 存储',
    '幅值 magnitude',
    '微控制器',
  ],
] as const

interface Keystroke {
  /** Of the page's main thread, everything that the key caused. */
  readonly mainMs: number
  /** From the question to the worker until its first answer is in the page. */
  readonly answerMs: number
  /** Until the answer with all passages. */
  readonly finalMs: number
}

interface MeasuredDeck {
  readonly name: string
  readonly sizes: readonly number[]
  readonly loadMs: number
  readonly keystrokes: readonly Keystroke[]
}

/** The site's own search, and the same page with an index of 10,000 generated questions behind it. */
export async function measureSearch({ browser, site }: Lab): Promise<Measured> {
  const own = searchDocuments(await getDeck(), await getExercises())
  const many = generateDocuments(generated, vocabularyOf(own))
  const measured = [
    await measureDeck(browser, site, `the site’s ${own.length} cards`, own),
    await measureDeck(browser, site, `${bytes(generated)} questions`, many),
  ]
  const slowest = quantileOf(measured[1], 'mainMs', 0.95)
  const what = `main thread per keystroke (p95), ${bytes(generated)} questions`
  return { section: report(measured), goals: [{ what, measured: slowest, limit: 16, unit: ' ms' }] }
}

/** Serves the deck's index on a port of its own, to which the page's requests for an index are sent. */
async function measureDeck(
  browser: Browser,
  site: string,
  name: string,
  documents: readonly SearchDocument[],
): Promise<MeasuredDeck> {
  const root = await mkdtemp(join(tmpdir(), 'prunewise-bench-search-'))
  const { index } = await buildSearch(root, documents)
  const { server, url } = await serveExport(root, 0)
  const page = await browser.newPage()
  await page.addInitScript(watchWorkers)
  await page.route(/\/search\/(?:index|postings|texts)-/, (route) => {
    const { pathname } = new URL(route.request().url())
    return route.continue({ url: url + (pathname.includes('/index-') ? index : pathname) })
  })
  await page.goto(`${site}/en/questions/`)
  const loadMs = await timeLoading(page)
  const keystrokes: Keystroke[] = []
  for (const query of queries) keystrokes.push(...(await typeQuery(page, query)))
  await page.close()
  server.close()
  const sizes = await sizesOf(join(root, 'search'))
  await rm(root, { recursive: true, force: true })
  return { name, sizes, loadMs, keystrokes }
}

/** From the key that opens the search to an index that answers. */
async function timeLoading(page: Page): Promise<number> {
  await page.keyboard.press('/')
  const ms = await page.waitForFunction(() => {
    const { opened, started } = globalThis.prunewiseSearch
    return opened > 0 && opened - started
  })
  return ms.jsonValue() as Promise<number>
}

async function typeQuery(page: Page, query: string): Promise<readonly Keystroke[]> {
  const session = await page.context().newCDPSession(page)
  // The thread's own time: what other programs take of the machine is no cost of a key.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
  await page.locator('.search > input').fill('')
  const keystrokes: Keystroke[] = []
  for (const sign of query) {
    const before = await busy()
    if (/^[ -~]$/.test(sign)) await page.keyboard.press(sign === ' ' ? 'Space' : sign)
    else await page.keyboard.insertText(sign)
    const answers = await readAnswers(page)
    const mainMs = (await busy()) - before
    keystrokes.push({ mainMs, ...answers })
  }
  await session.detach()
  return keystrokes
}

/** Index, postings and all texts, as they are and with brotli. */
async function sizesOf(folder: string): Promise<readonly number[]> {
  const files = (await readdir(folder)).filter((file) => !file.startsWith('worker'))
  const sums = { index: [0, 0], texts: [0, 0] }
  for (const file of files) {
    const content = await readFile(join(folder, file))
    const sum = file.startsWith('texts') ? sums.texts : sums.index
    sum[0] += content.length
    sum[1] += brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
  }
  return [...sums.index, ...sums.texts]
}

function report(measured: readonly MeasuredDeck[]): string {
  const sizes = table(
    ['deck', 'index, bytes', 'index, brotli', 'texts, bytes', 'texts, brotli', 'index ready, ms'],
    measured.map(({ name, sizes: all, loadMs }) => [name, ...all.map(bytes), loadMs.toFixed(0)]),
  )
  const columns = [
    ['main thread', 'mainMs'],
    ['first answer', 'answerMs'],
    ['with passages', 'finalMs'],
  ] as const
  const times = table(
    ['deck', 'keystrokes', ...columns.flatMap(([title]) => [`${title}, p50 ms`, `${title}, p95 ms`])],
    measured.map((deck) => [
      deck.name,
      String(deck.keystrokes.length),
      ...columns.flatMap(([, field]) => [0.5, 0.95].map((q) => quantileOf(deck, field, q).toFixed(1))),
    ]),
  )
  return `${times}\n\n${sizes}`
}

function quantileOf({ keystrokes }: MeasuredDeck, field: keyof Keystroke, q: number): number {
  const sorted = keystrokes.map((each) => each[field]).sort((a, b) => a - b)
  return quantile(sorted, q)
}
