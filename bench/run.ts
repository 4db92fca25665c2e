import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { goalsTitle, withGoals } from './goals.ts'
import { keepLab, openBrowser } from './lab.ts'
import { choose, parts } from './parts.ts'
import { readSections, writeReport } from './report.ts'
import { milliseconds, spreadOf } from './statistics.ts'

/** `npm run bench -- [part…]`: measures the parts named, or all, and puts their sections into `bench/RESULTS.md`. */
const file = join('bench', 'RESULTS.md')
const chosen = choose(process.argv.slice(2))
const sections = new Map(readSections(await readFile(file, 'utf8').catch(() => '')))
const browser = await openBrowser()
const { lab, close } = keepLab(browser)
for (const { name, title, measure } of chosen) {
  const before = noise()
  const measured = await measure(lab)
  const { section, goals } = typeof measured === 'string' ? { section: measured, goals: [] } : measured
  sections.set(title, `${conditions([...before, ...noise()])}\n\n${section}`)
  sections.set(goalsTitle, withGoals(sections.get(goalsTitle) ?? '', name, goals))
  // A part that fails leaves what was measured before it.
  await write()
}
await close()
await browser.close()
process.stdout.write(`\n${await write()}`)

async function write(): Promise<string> {
  const report = writeReport([goalsTitle, ...parts.map(({ title }) => title)], sections)
  await writeFile(file, report)
  return report
}

/** When, where and on how noisy a machine a section was measured. */
function conditions(noises: readonly number[]): string {
  const date = new Date().toISOString().slice(0, 10)
  const machine = `Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} cores`
  return `Measured on ${date} with ${machine}. Machine noise: a fixed loop of arithmetic took ${milliseconds(spreadOf(noises))} ms.`
}

/** The same work fifteen times: its spread is the machine's. */
function noise(): number[] {
  return Array.from({ length: 15 }, () => {
    const started = performance.now()
    let sum = 0
    for (let i = 0; i < 5_000_000; i++) sum += Math.sqrt(i)
    return performance.now() - started + (sum > 0 ? 0 : 1)
  })
}
