import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface GoldenResult {
  readonly cases: number
  readonly agreed: number
}

/** Runs the test that compares a solution with the golden vectors, one case a vector. */
export async function runGoldenTest(file: string | null): Promise<GoldenResult> {
  if (file === null) return { cases: 0, agreed: 0 }
  const folder = await mkdtemp(join(tmpdir(), 'golden-'))
  const output = join(folder, 'results.json')
  try {
    const vitest = join('node_modules', 'vitest', 'vitest.mjs')
    await run([vitest, 'run', file.replaceAll('\\', '/'), '--reporter=json', `--outputFile=${output}`])
    const results = JSON.parse(await readFile(output, 'utf8')) as { numTotalTests: number; numPassedTests: number }
    return { cases: results.numTotalTests, agreed: results.numPassedTests }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A failed test is in the results; that there are none shows when they are read. */
function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('exit', () => resolve())
  })
}
