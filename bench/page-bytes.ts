import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import type { Lab } from './lab.ts'
import { bytes, table } from './statistics.ts'

const pages = [
  ['home', '/en/'],
  ['question list', '/en/questions/'],
  ['question', '/en/questions/why-no-speedup/'],
  ['question with maths', '/en/questions/csr-size-calc/'],
  ['exercise list', '/en/exercises/'],
  ['exercise, first paint', '/en/exercises/prune-by-threshold/'],
] as const

type Kind = 'js' | 'css' | 'html' | 'other'

/** Bytes (gzip) that each kind of page loads by itself, without prefetches of other pages. */
export async function measurePageBytes({ browser, site }: Lab): Promise<string> {
  const rows: string[][] = []
  for (const [name, path] of pages) {
    const sums = await bytesOf(browser, site + path)
    rows.push([name, bytes(sums.js), bytes(sums.css), bytes(sums.html), bytes(sums.other)])
  }
  return table(['page', 'JS', 'CSS', 'HTML', 'other'], rows)
}

/**
 * Fetches a page as a browser without idle time would: the document and what its markup names. What a page asks for
 * later (the editor, the judge, prefetched neighbours) is not part of it.
 */
async function bytesOf(browser: Browser, url: string): Promise<Record<Kind, number>> {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const sums: Record<Kind, number> = { js: 0, css: 0, html: 0, other: 0 }
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = kindOf(response.url(), response.headers()['content-type'] ?? '')
    bodies.push(
      response.body().then(
        (body) => add(sums, kind, body),
        () => {},
      ),
    )
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => !(element as HTMLScriptElement).noModule)
        .map((element) => (element as HTMLScriptElement).src),
    )
  for (const script of new Set(scripts)) add(sums, 'js', Buffer.from(await (await fetch(script)).arrayBuffer()))
  await Promise.all(bodies)
  await page.close()
  return sums
}

function kindOf(url: string, type: string): Kind | null {
  if (type.includes('javascript')) return null
  if (type.includes('css')) return 'css'
  if (type.includes('html')) return 'html'
  return url.endsWith('.woff2') || type.includes('image') ? 'other' : null
}

function add(sums: Record<Kind, number>, kind: Kind | null, body: Buffer): void {
  if (kind) sums[kind] += gzipSync(body).length
}
