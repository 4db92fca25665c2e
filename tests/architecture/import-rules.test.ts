import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const forbidden = [
  ['app', "import 'node:fs'"],
  ['app', "import '@tensorflow/tfjs'"],
  ['app', "import '#exercises/prune-by-threshold/solution.ts'"],
  ['app', "import '@observablehq/plot'"],
  ['app/_progress', "import 'd3'"],
  ['app/_progress', "import '@tensorflow/tfjs'"],
  ['lib/core', "import 'react'"],
  ['lib/core', "import 'node:fs'"],
  ['lib/core', "import '#lib/store/drafts.ts'"],
  ['lib/content', "import 'react'"],
  ['lib/content', "import '#lib/runner/transpile.ts'"],
  ['lib/exercise-kit', "import '#lib/core/locale.ts'"],
  ['lib/exercise-kit', "import 'zod'"],
  ['lib/runner', "import 'react'"],
  ['lib/runner', "import 'zod'"],
  ['lib/runner/judge', "import '#exercises/prune-by-threshold/tests.ts'"],
  ['lib/runner/judge', "import 'node:fs'"],
  ['lib/runner/node', "import '#exercises/prune-by-threshold/tests.ts'"],
  ['lib/runner/node', "import 'esbuild'"],
  ['lib/store', "import 'react'"],
  ['lib/store', "import 'node:fs'"],
  ['lib/search', "import 'react'"],
  ['lib/search', "import '#lib/content/deck.ts'"],
  ['lib/anki', "import 'react'"],
  ['lib/anki', "import '#lib/store/drafts.ts'"],
  ['app', "import 'sql.js'"],
  ['lib/sync', "import 'react'"],
  ['lib/sync', "import 'remotestoragejs'"],
  ['lib/sync', "import '#lib/store/database.ts'"],
  ['lib/sync/frame', "import 'idb'"],
  ['lib/offline', "import 'react'"],
  ['lib/offline', "import 'serwist'"],
  ['lib/offline/worker', "import '#lib/i18n/offline.ts'"],
  ['lib/i18n', "import 'react'"],
  ['exercises/prune-by-threshold', "import '#lib/core/locale.ts'"],
  ['exercises/prune-by-threshold', "import '#exercises/simple-prune/solution.ts'"],
  ['exercises/prune-by-threshold/wrong', "import '../solution.ts'"],
  ['scripts', "import '../lib/core/locale.ts'"],
] as const

const allowed = [
  ['app', "import 'react'"],
  ['app', "import '#lib/content/deck.ts'"],
  ['app/_progress', "import '@observablehq/plot'"],
  ['app/_progress', "import 'react'"],
  ['lib/core', "import 'zod/mini'"],
  ['lib/content', "import 'node:fs'"],
  ['lib/exercise-kit', "import '@tensorflow/tfjs'"],
  ['lib/runner', "import 'sucrase'"],
  ['lib/runner/node', "import 'node:worker_threads'"],
  ['lib/store', "import 'idb'"],
  ['lib/search', "import '#lib/core/locale.ts'"],
  ['lib/anki', "import 'sql.js'"],
  ['lib/anki', "import 'fflate'"],
  ['lib/sync', "import 'remotestoragejs/src/wireclient.js'"],
  ['lib/sync', "import '#lib/store/study-log.ts'"],
  ['lib/sync/frame', "import '#lib/store/database.ts'"],
  ['lib/offline', "import '#lib/core/locale.ts'"],
  ['lib/offline/worker', "import 'serwist'"],
  ['exercises/prune-by-threshold', "import '#lib/exercise-kit/suite.ts'"],
  ['exercises/prune-by-threshold', "import './solution.ts'"],
] as const

const pure = ['Date.now()', 'new Date()', 'Math.random()'].map(
  (code) => ['lib/core', `export const value = ${code}`] as const,
)
const impure = ['lib/runner', 'export const value = Date.now()'] as const

/** Lints one planted file per case with the project's own configuration; returns the diagnostics of each. */
function lint(cases: readonly (readonly [folder: string, code: string])[]): string[] {
  const root = mkdtempSync(join(tmpdir(), 'import-rules-'))
  const configuration = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(join(root, 'biome.json'), JSON.stringify({ ...configuration, $schema: undefined, vcs: undefined }))
  cpSync('biome', join(root, 'biome'), { recursive: true })
  const files = cases.map(([folder, code], i) => {
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, folder, `planted-${i}.ts`), `${code}\n`)
    return `${folder}/planted-${i}.ts`
  })
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  rmSync(root, { recursive: true })
  const lines = `${stdout}\n${stderr}`.replaceAll('\\', '/').split('\n')
  return files.map((file) => lines.filter((line) => line.includes(file)).join('\n'))
}

describe('the layers', () => {
  const cases = [...forbidden, ...allowed, ...pure, impure]
  let diagnostics: string[] = []
  const of = (index: number): string => diagnostics[index]

  beforeAll(() => {
    diagnostics = lint(cases)
  })

  test.each(forbidden.map((each, i) => [...each, i] as const))('%s may not %s', (_, __, i) => {
    expect(of(i)).toContain('noRestrictedImports')
  })

  test.each(allowed.map((each, i) => [...each, forbidden.length + i] as const))('%s may %s', (_, __, i) => {
    expect(of(i)).not.toContain('noRestrictedImports')
  })

  test('lib/core may not read the clock or draw random numbers by itself, others may', () => {
    const first = forbidden.length + allowed.length
    pure.forEach((_, i) => {
      expect(of(first + i)).toContain('takes the time and randomness')
    })
    expect(of(first + pure.length)).not.toContain('takes the time')
  })
})
