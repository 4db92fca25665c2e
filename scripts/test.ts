import { buildSite } from '#scripts/build.ts'
import { findBrowser } from '#scripts/find-browser.ts'
import { buildYardsticks } from '#scripts/measure/build-yardsticks.ts'
import { runTool, type Tool } from '#scripts/run-tool.ts'

/** `npm test`: everything that must hold, cheapest first; stops at the first step that fails. */
const steps: readonly (readonly [title: string, tool: Tool, args: readonly string[]])[] = [
  ['Format, lint, import rules, cycles', 'biome', ['check', '--error-on-warnings', '.']],
  ['Route types', 'next', ['typegen']],
  ['Types', 'tsc', ['--noEmit']],
  ['Unused files, exports and dependencies', 'knip', []],
]

try {
  for (const [title, tool, args] of steps) await step(title, () => runTool(tool, args))
  await step('Build', async () => {
    await buildSite()
  })
  await step('Yardsticks: an empty export, decks of two sizes', buildYardsticks)
  await step('Unit and content tests', () => runTool('vitest', ['run']))
  const browser = findBrowser()
  await step(`End-to-end tests in ${browser}`, () => runTool('playwright', ['test'], { CHROMIUM_PATH: browser }))
  process.stdout.write('\nAll checks passed.\n')
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function step(title: string, act: () => Promise<void>): Promise<void> {
  process.stdout.write(`\n--- ${title}\n`)
  await act()
}
