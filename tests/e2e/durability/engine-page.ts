import { createServer, type Server } from 'node:http'
import { test as base, type Page } from '@playwright/test'
import type { Study } from '#lib/store/study.ts'
import { bundleClassic } from '#scripts/runtime/bundle.ts'
import type { Engine } from './engine-entry.ts'

declare global {
  /** In the pages of these tests. */
  var prunewise: { readonly engine: Engine }
  var study: Study
}

interface EngineSite {
  readonly url: string
  readonly close: () => void
}

/** Serves, from an origin of its own, one page with the site's own store and schedule and nothing else. */
export async function serveEngine(): Promise<EngineSite> {
  const script = await bundleClassic('tests/e2e/durability/engine-entry.ts', { globalName: 'prunewise' })
  const server = createServer((request, response) => {
    const isScript = request.url === '/engine.js'
    response.writeHead(200, { 'Content-Type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8` })
    response.end(isScript ? script : '<!doctype html><title>engine</title><script src="/engine.js"></script>')
  })
  const port = await listen(server)
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

/** `site`: where the engine is served; `open`: another tab of this test's learner, in which `study` is open. */
export const test = base.extend<{ open: () => Promise<Page> }, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const { url, close } = await serveEngine()
      await use(url)
      close()
    },
    { scope: 'worker' },
  ],
  open: async ({ context, site }, use) => {
    await use(async () => {
      const page = await context.newPage()
      await page.goto(site)
      await openStudyIn(page)
      return page
    })
  },
})

/** Opens the study in a page of the engine's site, as a page of the real one does. */
export async function openStudyIn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    globalThis.study = await prunewise.engine.open()
  })
}

/** What the tab shows now, its state as text. */
export function viewOf(page: Page): Promise<{ keeping: string; unsaved: number; events: number; text: string }> {
  return page.evaluate(() => {
    const { state, keeping, unsaved } = study.get()
    return { keeping, unsaved, events: state.events, text: prunewise.engine.textOf(state) }
  })
}
