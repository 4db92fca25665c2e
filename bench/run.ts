import { mkdtemp, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '#scripts/find-browser.ts'
import { runTool } from '#scripts/run-tool.ts'
import { bundleBareWorker } from '#scripts/runtime/bundle.ts'
import { serveExport } from '#scripts/serve.ts'
import { browserArguments } from '#tests/e2e/browser.ts'
import { measurePageBytes } from './page-bytes.ts'
import { measureStartUp } from './start-up.ts'
import { milliseconds, spreadOf } from './statistics.ts'
import { measureVerdicts } from './verdict-time.ts'

/** `npm run bench`: builds, measures everything in one browser, prints one report and writes it to `bench/RESULTS.md`. */
await runTool('tsx', ['scripts/build.ts'])
const site = await serveExport('out', 0)
const bareFolder = await mkdtemp(join(tmpdir(), 'prunewise-bench-'))
await writeFile(join(bareFolder, 'index.html'), '<!doctype html><title>bare worker</title>')
await bundleBareWorker('bench/bare-worker.ts', join(bareFolder, 'bare-worker.js'))
const bare = await serveExport(bareFolder, 0)
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] })

const report = [
  '# Benchmark',
  `Measured on ${new Date().toISOString().slice(0, 10)} with Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} cores. Times are medians with quartiles; \`bench/README.md\` says how to read them.`,
  `Machine noise: a fixed loop of arithmetic took ${milliseconds(spreadOf(noise()))} ms.`,
  '## Bytes (gzip)',
  await measurePageBytes(browser, site.url),
  '## Click on Submit to verdict, warm',
  await measureVerdicts(browser, site.url, bare.url),
  '## Start-up of an exercise page',
  await measureStartUp(browser, site.url),
].join('\n\n')

await browser.close()
site.server.close()
bare.server.close()
await writeFile(join('bench', 'RESULTS.md'), `${report}\n`)
process.stdout.write(`\n${report}\n`)

/** The same work thirty times: its spread is the machine's. */
function noise(): number[] {
  return Array.from({ length: 30 }, () => {
    const started = performance.now()
    let sum = 0
    for (let i = 0; i < 5_000_000; i++) sum += Math.sqrt(i)
    return performance.now() - started + (sum > 0 ? 0 : 1)
  })
}
