import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '#scripts/find-browser.ts'
import { runTool } from '#scripts/run-tool.ts'
import { bundleBareWorker } from '#scripts/runtime/bundle.ts'
import { serveExport } from '#scripts/serve.ts'
import { browserArguments } from '#tests/e2e/browser.ts'

/** What a part of the benchmark measures in. */
export interface Lab {
  readonly browser: Browser
  /** Where the site, just built, is served. */
  readonly site: string
  /** Where the bare worker is served, the yardstick of a verdict. */
  readonly bare: string
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] })
}

interface LabKeeper {
  /** The lab, opened when it is first asked for. */
  readonly lab: () => Promise<Lab>
  readonly close: () => Promise<void>
}

export function keepLab(browser: Browser): LabKeeper {
  let opened: ReturnType<typeof openLab> | undefined
  return {
    lab: async () => {
      opened ??= openLab()
      return { browser, ...(await opened) }
    },
    close: async () => (await opened)?.close(),
  }
}

/** Builds the site and serves it. */
async function openLab() {
  await runTool('tsx', ['scripts/build.ts'])
  const site = await serveExport('out', 0)
  const folder = await mkdtemp(join(tmpdir(), 'prunewise-bench-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>bare worker</title>')
  await bundleBareWorker('bench/bare-worker.ts', join(folder, 'bare-worker.js'))
  const bare = await serveExport(folder, 0)
  async function close(): Promise<void> {
    site.server.close()
    bare.server.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { site: site.url, bare: bare.url, close }
}
