import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { serveExport } from '#scripts/serve.ts'
import { releaseNext } from './release-next.ts'

/** A host of the site that can be switched off, and can get another build in the place of its files. */
export interface Site {
  readonly url: string
  /** Serves another folder from now on; what only the old one had is gone. */
  deploy(outDir: string): Promise<void>
  stop(): Promise<void>
}

async function openSite(outDir: string): Promise<Site> {
  let { server, url } = await serveExport(outDir, 0)
  const port = Number(new URL(url).port)
  return {
    url,
    deploy: async (next) => {
      await close(server)
      server = (await serveExport(next, port)).server
    },
    stop: () => close(server),
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** Tests with a host of their own, and a second version of the site that one worker makes once. */
export const offlineTest = base.extend<{ site: Site; visitor: Page }, { nextOut: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
  site: async ({}, use) => {
    const site = await openSite('out')
    await use(site)
    await site.stop()
  },
  visitor: async ({ browser, site }, use) => {
    const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'allow', locale: 'en-US' })
    await use(await context.newPage())
    await context.close()
  },
  nextOut: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'prunewise-next-'))
      cpSync('out', folder, { recursive: true })
      await releaseNext(folder)
      await use(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** Waits, with the signs of life of a learner who looks at the page, without which the site keeps nothing. */
export async function whileLooking(page: Page, look: () => Promise<unknown>): Promise<void> {
  const move = async () => {
    await page.mouse.move(200 + Math.random() * 50, 300)
    return look().catch(() => false)
  }
  await expect.poll(move, { timeout: 90_000 }).toBeTruthy()
}

/** Until the device is ready to go offline, with this build if one is named. */
export async function untilReady(page: Page, build = ''): Promise<void> {
  await whileLooking(page, async () => {
    const ready = await page.evaluate(() => localStorage.getItem('prunewise:offline-ready'))
    return ready?.startsWith(build)
  })
}

/** Aeroplane mode: neither the page nor a worker reaches anything, and the host is away as well. */
export async function goOffline(context: BrowserContext, site: Site): Promise<void> {
  await site.stop()
  await context.setOffline(true)
}

/** The build that a document belongs to. */
export function buildOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('meta[name=build]')?.getAttribute('content') ?? null)
}
