import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { RuntimeAssets } from '#lib/core/runtime-assets.ts'

/** What pages load when they need it: the runner's files and Monaco's, and SQLite for an Anki package. */
export interface PageAssets extends RuntimeAssets {
  readonly monaco: string
  readonly monacoStyles: string
  readonly monacoZh: string
  readonly monacoVim: string
  readonly sqliteWasm: string
}

const url = z.string().startsWith('/')

const manifestSchema = z.object({
  tfjs: url,
  learnerBoot: url,
  sandbox: url,
  judge: url,
  transpiler: url,
  editorWorker: url,
  typescriptWorker: url,
  tfjsTypes: url,
  monaco: url,
  monacoStyles: url,
  monacoZh: url,
  monacoVim: url,
  sqliteWasm: url,
  solutions: z.record(z.string(), url),
})

/**
 * The addresses of the files that `npm run build:runtime` made, with the base path before them. Throws a sentence that
 * says what to do where they are missing.
 */
export function readRuntimeAssets(root = process.cwd(), basePath = process.env.BASE_PATH ?? ''): PageAssets {
  const { solutions: _, ...files } = readManifest(root)
  const entries = Object.entries(files).map(([name, address]) => [name, basePath + address])
  return Object.fromEntries(entries) as PageAssets
}

/** The address of the text of an exercise's reference solution. */
export function readSolutionUrl(slug: string, root = process.cwd(), basePath = process.env.BASE_PATH ?? ''): string {
  const address = readManifest(root).solutions[slug]
  if (address === undefined) throw new Error(`The runtime has no solution of ${slug}; run npm run build:runtime.`)
  return basePath + address
}

function readManifest(root: string) {
  const path = join(root, 'public', 'runtime', 'manifest.json')
  const manifest = manifestSchema.safeParse(parseFile(path))
  if (!manifest.success) throw new Error(`${path} does not name every file of the runtime; run npm run build:runtime.`)
  return manifest.data
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Error(`${path} cannot be read; run npm run build:runtime.`)
  }
}
