import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRuntimeAssets, readSolutionUrl } from '#lib/content/runtime-assets.ts'

const names = [
  ...['tfjs', 'learnerBoot', 'sandbox', 'judge', 'transpiler', 'editorWorker', 'typescriptWorker', 'tfjsTypes'],
  ...['monaco', 'monacoStyles', 'monacoZh', 'monacoVim', 'sqliteWasm'],
]
const files = Object.fromEntries(names.map((name) => [name, `/runtime/${name}.js`]))
const manifest = { ...files, solutions: { 'simple-prune': '/runtime/solution-simple-prune-1a2b.txt' } }

function siteWith(text: string | null): string {
  const root = mkdtempSync(join(tmpdir(), 'prunewise-'))
  mkdirSync(join(root, 'public', 'runtime'), { recursive: true })
  if (text !== null) writeFileSync(join(root, 'public', 'runtime', 'manifest.json'), text)
  return root
}

describe('readRuntimeAssets', () => {
  it('puts the base path before every address', () => {
    const assets = readRuntimeAssets(siteWith(JSON.stringify(manifest)), '/study')
    expect(Object.keys(assets).sort()).toEqual([...names].sort())
    expect(assets.judge).toBe('/study/runtime/judge.js')
  })

  it('says what to do where the files were never made', () => {
    expect(() => readRuntimeAssets(siteWith(null))).toThrow('run npm run build:runtime')
  })

  it('says what to do where they are of an older build', () => {
    const { solutions, ...older } = manifest
    expect(solutions).toBeDefined()
    expect(() => readRuntimeAssets(siteWith(JSON.stringify(older)))).toThrow('run npm run build:runtime')
  })
})

describe('readSolutionUrl', () => {
  it('gives the address of one exercise, with the base path', () => {
    const root = siteWith(JSON.stringify(manifest))
    expect(readSolutionUrl('simple-prune', root, '/study')).toBe('/study/runtime/solution-simple-prune-1a2b.txt')
  })

  it('says what to do where an exercise is newer than the files', () => {
    expect(() => readSolutionUrl('new-one', siteWith(JSON.stringify(manifest)))).toThrow('run npm run build:runtime')
  })
})
